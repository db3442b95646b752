package vn.guongsang.model.event;

/** Names of the Kafka topics; all are compacted and keyed by the id of the aggregate. */
public final class Topics {

    /** {@link UnitSnapshot}, from nominations-service. */
    public static final String UNITS = "guongsang.units.v1";

    /** {@link NominationSnapshot}, from nominations-service. */
    public static final String NOMINATIONS = "guongsang.nominations.v1";

    /** {@link ExemplarSnapshot}, from nominations-service. */
    public static final String EXEMPLARS = "guongsang.exemplars.v1";

    /** {@link PropagationTaskSnapshot}, from media-service. */
    public static final String PROPAGATION = "guongsang.propagation.v1";

    /** {@link CriteriaEditionSnapshot}, from nominations-service. */
    public static final String CRITERIA = "guongsang.criteria.v1";

    /** {@link MovementSnapshot}, from nominations-service. */
    public static final String MOVEMENTS = "guongsang.movements.v1";

    /** {@link MovementRegistrationSnapshot}, from nominations-service. */
    public static final String MOVEMENT_REGISTRATIONS = "guongsang.movement-registrations.v1";

    /** {@link UnitPlanSnapshot}, from nominations-service. */
    public static final String UNIT_PLANS = "guongsang.unit-plans.v1";

    /** {@link NurturingPlanSnapshot}, from nominations-service. */
    public static final String NURTURING_PLANS = "guongsang.nurturing-plans.v1";

    /** {@link ReferralSnapshot}, from nominations-service. */
    public static final String REFERRALS = "guongsang.referrals.v1";

    /** {@link CommendationSnapshot}, from nominations-service. */
    public static final String COMMENDATIONS = "guongsang.commendations.v1";

    /** {@link CouncilSessionSnapshot}, from nominations-service. */
    public static final String COUNCIL_SESSIONS = "guongsang.council-sessions.v1";

    /** {@link ContestSnapshot}, from media-service. */
    public static final String CONTESTS = "guongsang.contests.v1";
    /** {@link EditionSnapshot}, from media-service. */
    public static final String EDITIONS = "guongsang.editions.v1";
    /** {@link AiringMonthSnapshot}, from media-service. */
    public static final String BROADCASTS = "guongsang.broadcasts.v1";
    /** {@link ColumnSnapshot}, from media-service. */
    public static final String COLUMNS = "guongsang.columns.v1";
    /** {@link GatheringSnapshot}, from media-service. */
    public static final String GATHERINGS = "guongsang.gatherings.v1";

    private Topics() {}
}
