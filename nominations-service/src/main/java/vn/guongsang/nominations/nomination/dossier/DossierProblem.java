package vn.guongsang.nominations.nomination.dossier;

import vn.guongsang.kit.problem.ProblemType;

/** What can be wrong with what a nomination says, whatever its state. */
public enum DossierProblem implements ProblemType {
    /** It names a subject, sector or criterion that does not exist, or a unit that did not exist in its year. */
    NOMINATION_INVALID(422),
    /** An opinion speaks of a criterion that the dossier is not held to, or scores above the best score of the level. */
    APPRAISAL_INVALID(422);

    private final int status;

    DossierProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
