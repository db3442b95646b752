package vn.guongsang.localstack.demo.year;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Tier;

/** What is special about some nominations of the year: how many, and which of them can be; in the order of dealing. */
public enum Trait {
    /** Opened before the reform of the units, decided after it by whoever has taken over. */
    CROSSING(12, c -> c.is(Fate.APPROVED, Tier.COMMUNE) && c.half() == 1),
    /** The same, of a body that is dissolved. */
    OF_THE_DISSOLVED(4, c -> c.is(Fate.APPROVED, Tier.UNIT) && c.half() == 1),
    /** The council voted for it in its first session. */
    VOTED_FIRST(17, c -> c.is(Fate.APPROVED, Tier.PROVINCE) && c.half() == 1),
    /** The council voted against it in its first session. */
    OUTVOTED_FIRST(3, c -> c.is(Fate.REJECTED, Tier.PROVINCE) && c.half() == 1),
    /** The council voted for it in its second session. */
    VOTED_SECOND(17, c -> c.is(Fate.APPROVED, Tier.PROVINCE) && c.half() == 2),
    /** The council voted against it in its second session. */
    OUTVOTED_SECOND(3, c -> c.is(Fate.REJECTED, Tier.PROVINCE) && c.half() == 2),
    /** The people are asked and nobody objects. */
    BEFORE_THE_PEOPLE(6, c -> c.is(Fate.UNDER_APPRAISAL, Tier.PROVINCE)),
    /** Somebody objects without ground. */
    OBJECTION_DISMISSED(3, c -> c.is(Fate.UNDER_APPRAISAL, Tier.PROVINCE)),
    /** Somebody objects and is right. */
    OBJECTION_UPHELD(3, c -> c.is(Fate.RETURNED, Tier.PROVINCE)),
    /** Appraisers are assigned. */
    ASSIGNED(30, c -> c.is(Fate.SUBMITTED, Tier.PROVINCE)),
    /** A member of the council declares a conflict of interest. */
    CONFLICTED(5, c -> c.is(Fate.SUBMITTED, Tier.PROVINCE)),
    /** Found by a citizen, not yet written up. */
    TIPPED_OFF(10, c -> c.is(Fate.DRAFT, Tier.COMMUNE) && c.half() == 2),
    /** Found by a citizen, written up and submitted. */
    TIPPED_OFF_AND_SUBMITTED(10, c -> c.is(Fate.SUBMITTED, Tier.COMMUNE) && c.half() == 2),
    /** A new factor that was nurtured until it could be nominated. */
    NURTURED(8, c -> c.is(Fate.SUBMITTED, Tier.COMMUNE) && c.half() == 2),
    /** Recognised by its unit, and then nominated for the province: the first step. */
    FIRST_STEP(40, c -> c.is(Fate.APPROVED, Tier.UNIT) && c.half() == 1),
    /** The second step, with the same subject. */
    SECOND_STEP(40, c -> c.half() == 2 && (c.is(Fate.APPROVED, Tier.PROVINCE) || c.is(Fate.SUBMITTED, Tier.PROVINCE))),
    /** A claim that cannot be confirmed yet. */
    CLAIM_OPEN(32, c -> c.is(Fate.UNDER_APPRAISAL, null)),
    /** A claim that has been found untrue. */
    CLAIM_DISPUTED(8, c -> c.is(Fate.UNDER_APPRAISAL, null)),
    /** Two units have registered the same person, and both got it recognised: the one that stays. */
    KEPT(5, c -> c.is(Fate.APPROVED, Tier.COMMUNE) && c.isIndividual() && c.half() == 2),
    /** The one that is merged into it. */
    TWIN(5, c -> c.is(Fate.APPROVED, Tier.COMMUNE) && c.isIndividual() && c.half() == 2),
    /** Referred by the commune to the province. */
    REFERRED(20, c -> c.is(Fate.APPROVED, Tier.COMMUNE) && c.half() == 2),
    /** Referred by the province to the nation. */
    REFERRED_TO_THE_NATION(12, c -> c.is(Fate.APPROVED, Tier.PROVINCE) && c.half() == 1),
    /** Published in the newspaper and on TV, then revoked. */
    PUBLISHED_AND_REVOKED(4, c -> c.is(Fate.APPROVED, Tier.PROVINCE)),
    /** Revoked before it was published. */
    REVOKED(6, c -> c.is(Fate.APPROVED, Tier.PROVINCE) || c.is(Fate.APPROVED, Tier.COMMUNE) && c.half() == 2),
    /** Published. */
    PUBLISHED(10, c -> c.is(Fate.APPROVED, Tier.PROVINCE)),
    /** Approved, and not to be published yet. */
    EMBARGOED(5, c -> c.is(Fate.APPROVED, null)),
    /** The person takes the consent back. */
    CONSENT_WITHDRAWN(10, c -> c.is(Fate.APPROVED, Tier.COMMUNE) && c.half() == 2),
    /** Approved without a ground for publication. */
    UNPUBLISHABLE(60, c -> c.is(Fate.APPROVED, null)),
    /** Has a claim, confirmed by whoever appraises. */
    CLAIM_CONFIRMED(100, c -> c.is(Fate.APPROVED, null)),
    /** Commended by its unit. */
    COMMENDED(
            40,
            c -> c.is(Fate.APPROVED, Tier.UNIT) && c.half() == 2 || c.is(Fate.APPROVED, Tier.COMMUNE) && c.half() == 2),
    /** Proposed for a commendation that is refused. */
    NOT_COMMENDED(5, COMMENDED.fits),
    /** Proposed for a commendation, not decided yet. */
    PROPOSED_FOR_COMMENDATION(15, COMMENDED.fits),
    /** Found through the movement of the province. */
    OF_THE_MOVEMENT(60, c -> c.half() == 2 && c.is(null, Tier.UNIT));

    /** Those that go along with every other one. */
    private static final Set<Trait> SOCIABLE =
            EnumSet.of(CLAIM_CONFIRMED, COMMENDED, NOT_COMMENDED, PROPOSED_FOR_COMMENDATION, OF_THE_MOVEMENT);

    private final int count;
    private final Predicate<Case> fits;

    Trait(int count, Predicate<Case> fits) {
        this.count = count;
        this.fits = fits;
    }

    /** How many nominations of the full year have it. */
    public int count() {
        return count;
    }

    boolean canBeDealtTo(Case one) {
        boolean free = SOCIABLE.contains(this)
                ? one.traits().stream().noneMatch(other -> other.ordinal() > CLAIM_CONFIRMED.ordinal())
                : one.traits().isEmpty();
        return free && fits.test(one);
    }
}
