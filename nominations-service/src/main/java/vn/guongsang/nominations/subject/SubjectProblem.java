package vn.guongsang.nominations.subject;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a subject. */
public enum SubjectProblem implements ProblemType {
    /** A detail that does not belong to the type of the subject, or contradicts another one. */
    SUBJECT_DETAILS_INVALID(422),
    /** It has been merged into another one, which is nominated in its place. */
    SUBJECT_MERGED(409),
    /** The two cannot be merged, or not be called different, as asked. */
    DUPLICATE_DECISION_INVALID(422),
    /** Everything personal of the subject has been erased; it is not filled again. */
    SUBJECT_ERASED(409);

    private final int status;

    SubjectProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
