package vn.guongsang.reporting.consolidation.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.guongsang.kit.problem.ProblemSource;
import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a step of a consolidated report, or against reading it. */
public enum ConsolidationProblem implements ProblemType {
    /** The action is not allowed in the present state. */
    CONSOLIDATION_STATE(409),
    /** A rule stands against consolidating this unit and year. */
    CONSOLIDATION_REFUSED(422),
    /** Who had the snapshot taken does not sign it. */
    CONSOLIDATION_OWN_SNAPSHOT(403),
    /** Only the report of the province goes to the Central Board. */
    CONSOLIDATION_NOT_OF_PROVINCE(422),
    /** The documents are being made. */
    DOCUMENT_IN_PRODUCTION(409),
    /** Made once more, a document had other bytes. */
    DOCUMENT_NOT_REPRODUCED(422),
    /** Two reports of different units or years have no delta. */
    DELTA_OF_DIFFERENT_SCOPES(422);

    private final int status;

    ConsolidationProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** Puts them into the catalogue. */
    @ApplicationScoped
    static class Source implements ProblemSource {

        @Override
        public List<ConsolidationProblem> types() {
            return List.of(values());
        }
    }
}
