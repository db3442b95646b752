package vn.guongsang.reporting.report.due.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.report.term.TermView;
import vn.guongsang.reporting.report.term.Terms;

/** Reminds units of their reports; when is a dated setting. */
@ApplicationScoped
public class ReminderService {

    private final Reminders reminders;
    private final Terms terms;

    ReminderService(Reminders reminders, Terms terms) {
        this.reminders = reminders;
        this.terms = terms;
    }

    /** Reminds of all that is near due or overdue, once each; returns of how many. */
    @Transactional
    public int remind(Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        return List.of(today.getYear() - 1, today.getYear()).stream()
                .mapToInt(year -> remind(year, today, at))
                .sum();
    }

    private int remind(int year, LocalDate today, Instant at) {
        TermView term = terms.of(year);
        return ReminderKind.on(today, year, term)
                .map(kind -> reminders.remind(kind, year, term.basisDate(year, today), term.dueOn(year), at))
                .orElse(0);
    }
}
