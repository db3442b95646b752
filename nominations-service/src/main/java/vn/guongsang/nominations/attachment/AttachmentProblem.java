package vn.guongsang.nominations.attachment;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with an attachment. */
public enum AttachmentProblem implements ProblemType {
    /** What is told of it does not fit together. */
    ATTACHMENT_INVALID(422),
    /** What was sent is not what was told. */
    ATTACHMENT_CONTENT_MISMATCH(422),
    /** A claim refers to it. */
    ATTACHMENT_IN_USE(409);

    private final int status;

    AttachmentProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
