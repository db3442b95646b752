package vn.guongsang.media.edition.step;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of an edition, or against reading its files. */
public enum EditionProblem implements ProblemType {
    /** The content names something wrong. */
    EDITION_INVALID(422),
    /** The rules and picks choose nobody, or too many. */
    EDITION_SELECTION_REFUSED(422),
    /** Something is missing before the edition can be frozen or published. */
    EDITION_NOT_READY(422),
    /** Who froze an edition does not publish it. */
    EDITION_OWN_FREEZE(403),
    /** The file of the present revision is not there yet. */
    EDITION_IN_PRODUCTION(409),
    /** The edition was superseded or withdrawn. */
    EDITION_NOT_SERVED(410);

    private final int status;

    EditionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
