package vn.guongsang.media.gathering;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.gathering.form.GatheringPurpose;
import vn.guongsang.media.gathering.form.NewResult;

/** What a gathering that has been held must fulfil, one rule a constant (plan IV.3.b, V.1.g). */
enum GatheringRule {
    /** One that lies ahead has no figures yet. */
    NOT_AHEAD("heldOn", "not-in-future", r -> !r.result.heldOn().isAfter(r.today)),
    /** Every host existed on the day. */
    HOSTS_OF_THE_DAY("heldOn", "host-not-in-force", r -> r.hostsInForce),
    /** Exchanges, honourings and talks are none without an exemplar (plan IV.3.b: „tổ chức cho điển hình … giao lưu“). */
    SOMEBODY_MET(
            "exemplarIds",
            "exemplar-required",
            r -> !r.purpose.meetsExemplars() || !r.result.exemplarIds().isEmpty() || r.result.otherExemplars() > 0);

    private final String field;
    private final String code;
    private final Predicate<Case> holds;

    GatheringRule(String field, String code, Predicate<Case> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /**
     * Names every broken rule, and every exemplar that may not be named, at once.
     *
     * @param unknown exemplars that the caller may not name
     */
    static void check(Case given, List<UUID> unknown) {
        ProblemException problem = new ProblemException(GatheringProblem.GATHERING_INVALID);
        for (GatheringRule rule : values()) {
            if (!rule.holds.test(given)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        name(problem, given.result.exemplarIds(), unknown);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** Names the exemplars among those given that may not be named. */
    static ProblemException name(ProblemException problem, List<UUID> given, List<UUID> unknown) {
        unknown.forEach(id -> problem.at("/exemplarIds/" + given.indexOf(id), "exemplar-not-nameable"));
        return problem;
    }

    /** What is to be recorded of what, on which day. */
    record Case(NewResult result, GatheringPurpose purpose, boolean hostsInForce, LocalDate today) {}
}
