package vn.guongsang.nominations.assignment.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.score.ScoreSettings;

/** Reminds appraisers; how many working days before the due day is a dated setting. */
@ApplicationScoped
public class ReminderService {

    private final Reminders reminders;
    private final ScoreSettings settings;

    ReminderService(Reminders reminders, ScoreSettings settings) {
        this.reminders = reminders;
        this.settings = settings;
    }

    /** Reminds of all that is near due or overdue, once each; returns of how many. */
    @Transactional
    public int remind(Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        int ahead = settings.inForce(Level.PROVINCE, today).remindDays();
        return reminders.remind(today, ahead == 0 ? today : WorkingDays.after(today, ahead), at);
    }
}
