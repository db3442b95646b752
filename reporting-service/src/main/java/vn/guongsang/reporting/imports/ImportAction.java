package vn.guongsang.reporting.imports;

import static vn.guongsang.reporting.imports.form.ImportStatus.CHECKED;
import static vn.guongsang.reporting.imports.form.ImportStatus.COMMITTED;
import static vn.guongsang.reporting.imports.form.ImportStatus.DISCARDED;
import static vn.guongsang.reporting.imports.form.ImportStatus.REVOKED;

import vn.guongsang.reporting.imports.form.ImportStatus;

/** What can be done to an import, and from which state to which: the whole state machine, one row an action. */
enum ImportAction {
    COMMIT("commit"),
    DISCARD("discard"),
    REVOCATION("revocation");

    private final String path;

    ImportAction(String path) {
        this.path = path;
    }

    /** Last segment of the operation's path; also its name in allowedActions. */
    String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    ImportStatus next(ImportStatus status) {
        return switch (this) {
            case COMMIT -> status == CHECKED ? COMMITTED : null;
            case DISCARD -> status == CHECKED ? DISCARDED : null;
            case REVOCATION -> status == COMMITTED ? REVOKED : null;
        };
    }
}
