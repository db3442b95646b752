package vn.guongsang.media.broadcast.programme;

import java.time.LocalDate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.broadcast.recurrence.Recurrence;
import vn.guongsang.media.broadcast.recurrence.UnusableRuleException;

/** Checks that a programme can come back as it says. */
final class ProgrammeCheck {

    /** Out of these days there is nothing to plan; they keep the expansion of rules short. */
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2099, 12, 31);

    private ProgrammeCheck() {}

    /** Names in the problem everything that is wrong with rule and days. */
    static void check(NewProgramme given, ProblemException problem) {
        if (given.validFrom().isBefore(EARLIEST) || given.validFrom().isAfter(LATEST)) {
            problem.at("/validFrom", "day-out-of-range", EARLIEST, LATEST);
            return;
        }
        if (given.validTo() != null && given.validTo().isAfter(LATEST)) {
            problem.at("/validTo", "day-out-of-range", EARLIEST, LATEST);
        }
        if (given.validTo() != null && given.validTo().isBefore(given.validFrom())) {
            problem.at("/validTo", "not-before-start");
        }
        try {
            Recurrence.of(given.rule(), given.firstStart());
        } catch (UnusableRuleException unusable) {
            problem.at("/rule", unusable.reason().code());
        }
    }
}
