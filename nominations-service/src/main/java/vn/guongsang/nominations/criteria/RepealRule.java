package vn.guongsang.nominations.criteria;

import java.time.LocalDate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.criteria.content.Repeal;

/** On which day a repeal can take effect, one rule a constant. */
enum RepealRule {
    /** What has not been signed yet cannot repeal. */
    SIGNED_BY_TODAY("/document/date", "not-after-today") {
        @Override
        boolean holds(CriteriaEdition edition, Repeal repeal, LocalDate today) {
            return !repeal.document().date().isAfter(today);
        }
    },
    /** It does not reach back before its document. */
    NOT_BEFORE_ITS_DOCUMENT("/effectiveOn", "criteria-repeal-before-signed") {
        @Override
        boolean holds(CriteriaEdition edition, Repeal repeal, LocalDate today) {
            return !repeal.effectiveOn().isBefore(repeal.document().date());
        }
    },
    /** The edition has been in force for a day at least, and still is. */
    WITHIN_THE_EDITION("/effectiveOn", "criteria-repeal-outside") {
        @Override
        boolean holds(CriteriaEdition edition, Repeal repeal, LocalDate today) {
            return repeal.effectiveOn().isAfter(edition.validFrom())
                    && (edition.validTo() == null || !repeal.effectiveOn().isAfter(edition.validTo()));
        }
    };

    private final String pointer;
    private final String code;

    RepealRule(String pointer, String code) {
        this.pointer = pointer;
        this.code = code;
    }

    abstract boolean holds(CriteriaEdition edition, Repeal repeal, LocalDate today);

    /** Names every broken rule at once. */
    static void check(CriteriaEdition edition, Repeal repeal, LocalDate today) {
        ProblemException problem = new ProblemException(CriteriaProblem.CRITERIA_REPEAL_INVALID);
        for (RepealRule rule : values()) {
            if (!rule.holds(edition, repeal, today)) {
                problem.at(rule.pointer, rule.code, today);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
