package vn.guongsang.system.report;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.localstack.demo.desk.Papers;

/** The books of the three services at one moment. */
record AllBooks(NominationBooks nominations, MediaBooks media, MeansBooks means, UnitMap units) {

    static AllBooks now() {
        return new AllBooks(NominationBooks.now(), MediaBooks.now(), MeansBooks.now(), UnitMap.now());
    }

    /** Every indicator that the system fills, of a unit in a year. */
    Counts count(UUID unit, int year) {
        return count(asked(unit, year));
    }

    /** Those, and what only the consolidated report of the province tells. */
    Counts consolidate(int year) {
        Reported asked = asked(units.province(), year);
        Counts counts = count(asked);
        new MediaRecount(nominations, media, asked, counts).countBeside();
        return counts;
    }

    private Reported asked(UUID unit, int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        LocalDate day = units.lastDay(unit, Papers.today().isBefore(end) ? Papers.today() : end);
        return new Reported(units.tree(unit, day), unit.equals(units.province()), year, day);
    }

    private Counts count(Reported asked) {
        Counts counts = new Counts();
        new Recount(nominations, asked, counts).count();
        new MediaRecount(nominations, media, asked, counts).count();
        new MeansRecount(means, asked, counts).count();
        return counts;
    }
}
