package vn.guongsang.media.broadcast.slot.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.broadcast.calendar.CalendarEvent;
import vn.guongsang.media.broadcast.calendar.CalendarFile;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;

/** Writes the schedule of a channel as a calendar: the slots that the list shows for the same days, and no others. */
@ApplicationScoped
class Calendars {

    private static final int MOST_DAYS = 366;
    private static final int DAYS_BACK = 7;
    private static final int DAYS_AHEAD = 60;

    private final DataSource database;
    private final AirChannels channels;

    Calendars(DataSource database, AirChannels channels) {
        this.database = database;
        this.channels = channels;
    }

    /** The calendar of local days; without them from a week back to two months ahead. */
    String of(UUID channel, LocalDate firstDay, LocalDate lastDay, Actor reader, LocalDate today) {
        LocalDate from = firstDay == null ? today.minusDays(DAYS_BACK) : firstDay;
        LocalDate to = lastDay == null ? from.plusDays(DAYS_BACK + DAYS_AHEAD) : lastDay;
        if (to.isBefore(from) || to.isAfter(from.plusDays(MOST_DAYS - 1L))) {
            throw new ProblemException(KitProblem.BAD_PARAMETER, "lastDay")
                    .atParameter("lastDay", "days-range", MOST_DAYS);
        }
        AirChannel found = readable(channel, reader);
        List<CalendarEvent> events = Sql.of("SELECT * FROM broadcast_slot WHERE channel_id = :channel")
                .append("AND starts_at >= :from AND starts_at < :before ORDER BY starts_at, id")
                .bind("channel", channel)
                .bind("from", Vietnam.startOf(from))
                .bind("before", Vietnam.startOf(to.plusDays(1)))
                .list(database, Calendars::event);
        return CalendarFile.of(found.name(), events);
    }

    private AirChannel readable(UUID channel, Actor reader) {
        boolean visible = AirChannels.narrow(Sql.of("SELECT s.id FROM channel s WHERE s.id = :id"), "s.id", reader)
                .bind("id", channel)
                .first(database, row -> row.uuid("id"))
                .isPresent();
        return channels.find(channel)
                .filter(found -> visible && found.isOnAir())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private static CalendarEvent event(Row row) {
        Instant start = row.instant("starts_at");
        return new CalendarEvent(
                row.uuid("id") + "@guongsang",
                (int) row.number("version") - 1,
                row.instant("changed_at"),
                start,
                Duration.between(start, row.instant("ends_at")),
                row.text("title"),
                "CANCELLED".equals(row.text("status")));
    }
}
