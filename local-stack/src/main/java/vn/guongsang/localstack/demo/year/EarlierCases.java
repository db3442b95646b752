package vn.guongsang.localstack.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.place.Place;

/** A few recognitions of a year before the one that is played: each level has its own. */
public final class EarlierCases {

    /** How many the communes, the districts and the province recognise in a year. */
    public static final int OF_A_LEVEL = 12;

    private static final int NUMBERS_OF_A_YEAR = 10_000;
    private static final int DAYS = 300;

    private final int year;
    private final Random random;
    private final Names names;
    private final List<Case> cases = new ArrayList<>();

    private EarlierCases(int year) {
        this.year = year;
        this.random = new Random(year);
        this.names = new Names(random);
    }

    /** Those of a year among the communes and the bodies that were there. */
    public static List<Case> of(int year, List<Place> communes, List<Place> bodies) {
        EarlierCases book = new EarlierCases(year);
        book.add(Tier.COMMUNE, communes);
        book.add(Tier.DISTRICT, communes);
        book.add(Tier.PROVINCE, bodies);
        return List.copyOf(book.cases);
    }

    private void add(Tier tier, List<Place> places) {
        for (int i = 0; i < OF_A_LEVEL; i++) {
            int number = year * NUMBERS_OF_A_YEAR + cases.size();
            Case one = new Case(number, tier, Fate.APPROVED, 1, year);
            one.set(
                    names.person(number),
                    places.get(random.nextInt(places.size())),
                    Deeds.sectors().get(i),
                    LocalDate.of(year, 1, 10).plusDays(random.nextInt(DAYS)).toString());
            cases.add(one);
        }
    }
}
