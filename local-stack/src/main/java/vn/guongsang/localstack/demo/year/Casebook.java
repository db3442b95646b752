package vn.guongsang.localstack.demo.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Nurtured;
import vn.guongsang.localstack.demo.year.fate.Size;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.place.Place;
import vn.guongsang.localstack.demo.year.place.Places;

/** The 2,000 nominations of the year 2025, made from a seed: the same seed makes the same year. */
public final class Casebook {

    /** The emulation year. */
    public static final int YEAR = 2025;
    /** When the units were changed by the play; the reforms of the law are in the reference data. */
    public static final String REFORM = "2025-10-01";

    private static final String AFTER_THE_REFORM = "2025-10-15";
    private static final LocalDate NEW_YEAR = LocalDate.of(YEAR, 1, 10);
    private static final LocalDate JULY = LocalDate.of(YEAR, 7, 5);
    private static final int STEPPED_UP = 8;
    private static final int DAYS_OF_A_HALF = 165;

    private final Size size;
    private final Random random;
    private final Names names;
    private final Places places;
    private final List<Case> cases = new ArrayList<>();

    private Casebook(long seed, Size size, Places places) {
        this.size = size;
        this.random = new Random(seed);
        this.names = new Names(random);
        this.places = places;
    }

    /** The year of a seed in a province. */
    public static Casebook of(long seed, Size size, Places places) {
        Casebook book = new Casebook(seed, size, places);
        book.write();
        Arrays.stream(Trait.values()).forEach(book::deal);
        book.placeThoseOfTheReform();
        book.join(Trait.FIRST_STEP, Trait.SECOND_STEP);
        book.join(Trait.KEPT, Trait.TWIN);
        return book;
    }

    private record Kind(Tier tier, Fate fate) {}

    private void write() {
        List<Kind> districts = kinds(Tier.DISTRICT);
        List<Kind> others = new ArrayList<>();
        Stream.of(Tier.UNIT, Tier.COMMUNE, Tier.PROVINCE).map(this::kinds).forEach(others::addAll);
        Collections.shuffle(others, random);
        int firstHalf = (districts.size() + others.size()) / 2;
        Stream.concat(districts.stream(), others.stream()).forEach(kind -> add(kind, cases.size() < firstHalf));
    }

    private List<Kind> kinds(Tier tier) {
        return Arrays.stream(Fate.values())
                .flatMap(fate -> IntStream.range(0, size.of(fate.of(tier))).mapToObj(i -> new Kind(tier, fate)))
                .toList();
    }

    private void add(Kind kind, boolean first) {
        int number = cases.size() + 1;
        Case one = new Case(number, kind.tier(), kind.fate(), first ? 1 : 2);
        LocalDate day = (first ? NEW_YEAR : JULY).plusDays(random.nextInt(DAYS_OF_A_HALF));
        one.set(nominee(number), place(kind.tier(), first), one(Deeds.sectors()), day.toString());
        cases.add(one);
    }

    private Nominee nominee(int number) {
        return switch (number % 5) {
            case 0, 1, 2 -> names.person(number);
            case 3 -> names.group(number);
            default -> names.household(number);
        };
    }

    private Place place(Tier tier, boolean first) {
        List<Place> communes = first ? places.communesBefore() : places.lastingCommunes();
        return switch (tier) {
            case UNIT -> one(places.lastingBodies());
            case COMMUNE, DISTRICT -> one(communes);
            case PROVINCE -> random.nextBoolean() ? one(communes) : one(places.lastingBodies());
        };
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void deal(Trait trait) {
        List<Case> chosen = cases.stream()
                .filter(trait::canBeDealtTo)
                .limit(size.of(trait.count()))
                .toList();
        if (chosen.size() < size.of(trait.count())) {
            throw new IllegalStateException("only " + chosen.size() + " nominations can be " + trait);
        }
        chosen.forEach(one -> one.traits().add(trait));
    }

    private void placeThoseOfTheReform() {
        List<Place> merged = places.merged();
        List<Case> crossing = with(Trait.CROSSING);
        for (int i = 0; i < crossing.size(); i++) {
            move(crossing.get(i), merged.get(i % merged.size()));
        }
        with(Trait.OF_THE_DISSOLVED).forEach(one -> move(one, places.dissolved()));
    }

    private static void move(Case one, Place to) {
        one.set(one.nominee(), to, one.sector(), AFTER_THE_REFORM);
    }

    private void join(Trait earlier, Trait later) {
        List<Case> first = with(earlier);
        List<Case> second = with(later);
        for (int i = 0; i < second.size(); i++) {
            if (later == Trait.SECOND_STEP) {
                second.get(i).follows(first.get(i));
            } else {
                second.get(i).isTwinOf(first.get(i));
            }
        }
    }

    /** All nominations, in order. */
    public List<Case> cases() {
        return Collections.unmodifiableList(cases);
    }

    /** Those of which that is true, in order. */
    public List<Case> with(Trait trait) {
        return cases.stream().filter(one -> one.has(trait)).toList();
    }

    /** Those that end so at a level, in order; null for any. */
    public List<Case> ended(Fate fate, Tier tier) {
        return cases.stream().filter(one -> one.is(fate, tier)).toList();
    }

    /** The second steps that a referral of the unit has led to. */
    public List<Case> steppedUp() {
        return with(Trait.SECOND_STEP).subList(0, size.of(STEPPED_UP));
    }

    /** Those whose subjects are nurtured, but not nominated for it. */
    public List<Case> nurturedOnly() {
        return ended(Fate.DRAFT, Tier.COMMUNE).stream()
                .filter(one -> !one.isFirstHalf() && one.traits().isEmpty())
                .limit(size.of(Nurtured.OF))
                .toList();
    }

    /** How much of the year it is. */
    public Size size() {
        return size;
    }

    /** Where it takes place. */
    public Places places() {
        return places;
    }
}
