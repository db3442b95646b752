package vn.guongsang.media.outlet.contact;

import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.outlet.OutletView;

/** What a new contact must fulfil, one rule a constant. */
enum ContactRule {
    /** Somebody who cannot be reached is no contact. */
    REACHABLE("phone", "phone-or-email", (given, outlet) -> given.phone() != null || given.email() != null),
    NOT_BEFORE_START(
            "validTo",
            "not-before-start",
            (given, outlet) -> given.validTo() == null || !given.validTo().isBefore(given.validFrom())),
    /** An outlet that has become part of another is asked through that one. */
    OUTLET_IN_FORCE(
            "validFrom",
            "contact-outlet-ended",
            (given, outlet) -> outlet.validTo() == null || !outlet.validTo().isBefore(given.validFrom()));

    private final String field;
    private final String code;
    private final BiPredicate<NewContact, OutletView> holds;

    ContactRule(String field, String code, BiPredicate<NewContact, OutletView> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule at once. */
    static void check(NewContact given, OutletView outlet) {
        ProblemException problem = new ProblemException(ContactProblem.CONTACT_INVALID);
        for (ContactRule rule : values()) {
            if (!rule.holds.test(given, outlet)) {
                problem.at("/" + rule.field, rule.code);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
