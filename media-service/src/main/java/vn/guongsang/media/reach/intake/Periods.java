package vn.guongsang.media.reach.intake;

import java.time.YearMonth;

/** How periods of figures lie to each other. */
final class Periods {

    private Periods() {}

    static YearMonth month(NewFigure figure) {
        return YearMonth.from(figure.periodFrom());
    }

    /** Whether two periods share days and are not the same. */
    static boolean overlap(NewFigure one, NewFigure other) {
        boolean same =
                one.periodFrom().equals(other.periodFrom()) && one.periodTo().equals(other.periodTo());
        return !same
                && !one.periodFrom().isAfter(other.periodTo())
                && !other.periodFrom().isAfter(one.periodTo());
    }
}
