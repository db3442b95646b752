package vn.guongsang.nominations.subject;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with a subject. */
public enum SubjectProblem implements ProblemType {
    /** A detail that does not belong to the type of the subject, or is missing for it. */
    SUBJECT_DETAILS_INVALID(422),
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
