package vn.guongsang.media.task.evidence;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with evidence. */
public enum EvidenceProblem implements ProblemType {
    /** The evidence of publication is incomplete or does not fit the channel. */
    EVIDENCE_INVALID;

    @Override
    public int status() {
        return 422;
    }
}
