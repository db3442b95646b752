package vn.guongsang.nominations.claim;

import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;

/**
 * What the claims of a nomination need before it can be approved, one rule a constant; the plan, IV.3, demands that
 * exemplars are chosen "khách quan, trung thực, tránh cường điệu".
 */
enum ClaimRule {
    /** Every claim has been verified. */
    ALL_VERIFIED("claims-unverified", facts -> facts.unverified() == 0),
    /** No verifier has found a claim untrue. */
    NONE_DISPUTED("claims-disputed", facts -> facts.disputed() == 0),
    /** Where claims are compulsory by a dated setting, there are some. */
    PRESENT_WHERE_COMPULSORY("claims-compulsory", facts -> facts.total() > 0 || !facts.compulsory());

    private final String code;
    private final Predicate<Facts> holds;

    ClaimRule(String code, Predicate<Facts> holds) {
        this.code = code;
        this.holds = holds;
    }

    /** How many claims there are, and whether there must be some. */
    record Facts(long total, long unverified, long disputed, boolean compulsory) {}

    /** Names every broken rule at once. */
    static void check(Facts facts) {
        ProblemException problem = new ProblemException(ClaimProblem.CLAIMS_UNPROVEN);
        for (ClaimRule rule : values()) {
            if (!rule.holds.test(facts)) {
                problem.at("/claims", rule.code, facts.unverified(), facts.disputed());
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
