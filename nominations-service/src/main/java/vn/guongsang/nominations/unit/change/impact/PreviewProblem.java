package vn.guongsang.nominations.unit.change.impact;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with the token of a preview. */
public enum PreviewProblem implements ProblemType {
    /** It does not show what is there now; the problem names the difference. */
    PREVIEW_STALE(409),
    /** It was not given out by a preview. */
    PREVIEW_TOKEN_INVALID(400);

    private final int status;

    PreviewProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
