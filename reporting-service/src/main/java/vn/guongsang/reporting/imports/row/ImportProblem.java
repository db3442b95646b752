package vn.guongsang.reporting.imports.row;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an import of figures. */
public enum ImportProblem implements ProblemType {
    /** The file, its document or a row does not fit. */
    FIGURE_IMPORT_INVALID(422),
    /** Rows are wrong: all or nothing is written. */
    FIGURE_IMPORT_HAS_ERRORS(422),
    /** The outcome is another one than that of the dry run. */
    FIGURE_IMPORT_STALE(409),
    /** A later import has replaced figures of this one. */
    FIGURE_IMPORT_REPLACED(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
