package vn.guongsang.nominations.imports;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against an import. */
public enum ImportProblem implements ProblemType {
    /** The parts are not the file that was announced. */
    IMPORT_CONTENT_MISMATCH(422),
    /** Rows are wrong or ambiguous, and nobody has said that they be left out. */
    IMPORT_HAS_ERRORS(422),
    /** The token is not that of the dry run as it stands now. */
    IMPORT_PREVIEW_STALE(409);

    private final int status;

    ImportProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
