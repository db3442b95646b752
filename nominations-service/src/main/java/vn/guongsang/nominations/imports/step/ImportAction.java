package vn.guongsang.nominations.imports.step;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;

/** What can happen to an import, one row an action; the last four are the server's own. */
public enum ImportAction {
    CHECK("check", ImportStatus.CHECKING, ImportStatus.UPLOADING),
    COMMIT("commit", ImportStatus.COMMITTING, ImportStatus.CHECKED),
    CANCEL("cancel", ImportStatus.CANCELLED, ImportStatus.UPLOADING, ImportStatus.CHECKED, ImportStatus.FAILED),
    FINDING("finding", ImportStatus.CHECKED, ImportStatus.CHECKING),
    /** Since the dry run something has changed: it is shown anew instead. */
    STALENESS("staleness", ImportStatus.CHECKED, ImportStatus.COMMITTING),
    COMPLETION("completion", ImportStatus.COMMITTED, ImportStatus.COMMITTING),
    FAILURE("failure", ImportStatus.FAILED, ImportStatus.CHECKING, ImportStatus.COMMITTING);

    private static final Set<ImportAction> BY_PEOPLE = EnumSet.of(CHECK, COMMIT, CANCEL);
    private static final Set<String> ROLES = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD);

    private final String path;
    private final ImportStatus to;
    private final List<ImportStatus> from;

    ImportAction(String path, ImportStatus to, ImportStatus... from) {
        this.path = path;
        this.to = to;
        this.from = List.of(from);
    }

    /** Name in allowedActions and in the history; last segment of the operation's path. */
    public String path() {
        return path;
    }

    /** The state that the action leads to, or null when it is not allowed in the given one. */
    public ImportStatus next(ImportStatus status) {
        return from.contains(status) ? to : null;
    }

    /** The actions that the actor can take now. */
    public static List<String> allowed(ImportStatus status, Actor actor) {
        return Arrays.stream(values())
                .filter(BY_PEOPLE::contains)
                .filter(action -> action.next(status) != null)
                .filter(action -> actor.roles().stream().anyMatch(ROLES::contains))
                .map(ImportAction::path)
                .toList();
    }
}
