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

    private Topics() {}
}
