package vn.guongsang.media.broadcast.recurrence;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.Part;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import vn.guongsang.media.broadcast.recurrence.UnusableRuleException.Reason;

/** Starts of a programme: an RRULE of RFC 5545, read in local time, from the first start on. */
public final class Recurrence {

    private static final Set<Freq> FREQUENCIES = EnumSet.of(Freq.DAILY, Freq.WEEKLY, Freq.MONTHLY, Freq.YEARLY);

    /** With intervals of millions, lib-recur 0.17 searches for ever. */
    private static final int LONGEST_INTERVAL = 366;

    private final RecurrenceRule rule;
    private final DateTime first;

    private Recurrence(RecurrenceRule rule, DateTime first) {
        this.rule = rule;
        this.first = first;
    }

    /**
     * Reads a rule.
     *
     * @throws UnusableRuleException when it is none, comes more than once a day, never comes, or not at its first start
     */
    public static Recurrence of(String rule, LocalDateTime first) {
        RecurrenceRule read = read(rule);
        if (!FREQUENCIES.contains(read.getFreq()) || hasTimes(read)) {
            throw new UnusableRuleException(Reason.MORE_THAN_DAILY, rule);
        }
        if (read.getUntil() != null && !read.getUntil().isFloating()) {
            throw new UnusableRuleException(Reason.UNTIL_NOT_LOCAL, rule);
        }
        if (read.getInterval() > LONGEST_INTERVAL) {
            throw new UnusableRuleException(Reason.TOO_RARE, rule);
        }
        Recurrence recurrence = new Recurrence(read, floating(first));
        if (!recurrence.starts(first, first.plusSeconds(1)).equals(List.of(first))) {
            throw new UnusableRuleException(Reason.MISSES_FIRST_START, rule);
        }
        return recurrence;
    }

    /** The starts from the one moment on, before the other, in their order. */
    public List<LocalDateTime> starts(LocalDateTime from, LocalDateTime before) {
        List<LocalDateTime> found = new ArrayList<>();
        try {
            RecurrenceRuleIterator starts = rule.iterator(first);
            starts.fastForward(floating(from));
            while (starts.hasNext()) {
                LocalDateTime start = local(starts.nextDateTime());
                if (!start.isBefore(before)) {
                    break;
                }
                found.add(start);
            }
        } catch (IllegalStateException comesNoMore) {
            return List.copyOf(found); // lib-recur has given up after a thousand empty years
        }
        return List.copyOf(found);
    }

    /** No constant: lib-recur 0.17 fails to start when its Part is touched before its RecurrenceRule. */
    private static boolean hasTimes(RecurrenceRule rule) {
        return rule.hasPart(Part.BYHOUR) || rule.hasPart(Part.BYMINUTE) || rule.hasPart(Part.BYSECOND);
    }

    private static RecurrenceRule read(String rule) {
        try {
            return new RecurrenceRule(rule, RecurrenceRule.RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException e) {
            throw new UnusableRuleException(Reason.UNREADABLE, rule, e);
        }
    }

    private static DateTime floating(LocalDateTime at) {
        return new DateTime(
                at.getYear(), at.getMonthValue() - 1, at.getDayOfMonth(), at.getHour(), at.getMinute(), at.getSecond());
    }

    private static LocalDateTime local(DateTime at) {
        return LocalDateTime.of(
                at.getYear(), at.getMonth() + 1, at.getDayOfMonth(), at.getHours(), at.getMinutes(), at.getSeconds());
    }
}
