package vn.guongsang.reporting.inspection;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.inspection.Deadline.DayCount;

class DeadlineTest {

    /** A Wednesday, two days before the holidays of 30 April and 1 May 2026. */
    private static final LocalDate DAY = LocalDate.of(2026, 4, 28);

    @Test
    void calendarDaysCountEveryDayAndWorkingDaysLeaveHolidaysAndWeekendsOut() {
        assertEquals(LocalDate.of(2026, 5, 3), new Deadline(null, 5, DayCount.CALENDAR).after(DAY));
        assertEquals(LocalDate.of(2026, 5, 7), new Deadline(null, 5, DayCount.WORKING).after(DAY));
        assertEquals(LocalDate.of(2026, 5, 7), new Deadline(null, 5, null).after(DAY));
        assertEquals(LocalDate.of(2026, 12, 31), new Deadline(LocalDate.of(2026, 12, 31), null, null).after(DAY));
    }

    @Test
    void aDeadlineIsADayOrANumberOfDaysAndNotBeforeItsStart() {
        assertEquals(List.of(), faults(new Deadline(DAY, null, null)));
        assertEquals(List.of("/x due-once"), faults(new Deadline(null, null, null)));
        assertEquals(List.of("/x due-once"), faults(new Deadline(DAY, 5, null)));
        assertEquals(List.of("/x/dueOn due-before-start"), faults(new Deadline(DAY.minusDays(1), null, null)));
    }

    @Test
    void workingDaysReachAsFarAsTheHolidaysAreKnown() {
        LocalDate late = LocalDate.of(2030, 10, 1);

        assertEquals(List.of("/x/days holidays-unknown"), faults(late, new Deadline(null, 60, null)));
        assertEquals(List.of(), faults(late, new Deadline(null, 60, DayCount.CALENDAR)));
    }

    private static List<String> faults(Deadline deadline) {
        return faults(DAY, deadline);
    }

    private static List<String> faults(LocalDate day, Deadline deadline) {
        ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_DEADLINE_INVALID);
        deadline.check(day, "/x", problem);
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }
}
