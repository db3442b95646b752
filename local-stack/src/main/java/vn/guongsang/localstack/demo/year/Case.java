package vn.guongsang.localstack.demo.year;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.place.Place;

/** One nomination of the year: who, where, at which level, and what becomes of it. */
public final class Case {

    private static final int HALF = 2;
    private static final int DAYS_BETWEEN = 3;

    private final int number;
    private final Tier tier;
    private final Fate fate;
    private final int half;
    private final int year;
    private final Set<Trait> traits = EnumSet.noneOf(Trait.class);
    private Nominee nominee;
    private Place place;
    private Case before;
    private String sector;
    private String decidedOn;

    Case(int number, Tier tier, Fate fate, int half) {
        this(number, tier, fate, half, Casebook.YEAR);
    }

    Case(int number, Tier tier, Fate fate, int half, int year) {
        this.number = number;
        this.tier = tier;
        this.fate = fate;
        this.half = half;
        this.year = year;
    }

    void set(Nominee who, Place where, String field, String date) {
        this.nominee = who;
        this.place = where;
        this.sector = field;
        this.decidedOn = date;
    }

    /** The same subject has been nominated before, by the same unit. */
    void follows(Case earlier) {
        this.before = earlier;
        this.place = earlier.place;
        this.nominee = earlier.nominee;
        this.sector = earlier.sector;
    }

    /** Another unit has registered the same person. */
    void isTwinOf(Case kept) {
        this.before = kept;
        this.nominee = kept.nominee;
    }

    /** Whether it ends so at that level; null for any. */
    boolean is(Fate wanted, Tier level) {
        return (wanted == null || fate == wanted) && (level == null || tier == level);
    }

    /** Whether that is true of it. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /** Whether it is a matter of the first half of the year. */
    public boolean isFirstHalf() {
        return half < HALF;
    }

    boolean isIndividual() {
        return "INDIVIDUAL".equals(nominee.type());
    }

    /** Whether it has become an exemplar that the feed shows. */
    public boolean isInTheFeed() {
        return fate == Fate.APPROVED
                && !isRevoked()
                && isPublishable()
                && !has(Trait.CONSENT_WITHDRAWN)
                && !has(Trait.EMBARGOED);
    }

    /** Whether its recognition was taken back. */
    public boolean isRevoked() {
        return has(Trait.REVOKED) || has(Trait.PUBLISHED_AND_REVOKED);
    }

    /** Whether there is a ground for publication. */
    public boolean isPublishable() {
        return !has(Trait.UNPUBLISHABLE);
    }

    /** The subject is registered with an earlier nomination. */
    public boolean isOfKnownSubject() {
        return has(Trait.SECOND_STEP);
    }

    public int number() {
        return number;
    }

    public Tier tier() {
        return tier;
    }

    public Fate fate() {
        return fate;
    }

    int half() {
        return half;
    }

    /** The emulation year. */
    public int year() {
        return year;
    }

    public Set<Trait> traits() {
        return traits;
    }

    public Nominee nominee() {
        return nominee;
    }

    public Place place() {
        return place;
    }

    /** The earlier nomination of the same person; null for none. */
    public Case before() {
        return before;
    }

    public String sector() {
        return sector;
    }

    /** Local date of the opinion: shortly before the decision, by those who were there before the reform. */
    public String appraisedOn() {
        LocalDate before = LocalDate.parse(decidedOn).minusDays(DAYS_BETWEEN);
        LocalDate last = LocalDate.parse(Casebook.REFORM).minusDays(1);
        return (before.isBefore(last) ? before : last).toString();
    }

    /** Local date of the decision. */
    public String decidedOn() {
        return decidedOn;
    }
}
