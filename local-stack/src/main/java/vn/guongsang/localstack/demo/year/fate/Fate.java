package vn.guongsang.localstack.demo.year.fate;

/** What a nomination has become at the end of the year, and how many of each level do: UNIT, COMMUNE, DISTRICT, PROVINCE. */
public enum Fate {
    APPROVED(150, 210, 90, 150),
    REJECTED(40, 50, 20, 110),
    RETURNED(60, 60, 0, 60),
    WITHDRAWN(30, 40, 10, 40),
    UNDER_APPRAISAL(60, 90, 20, 130),
    SUBMITTED(70, 110, 20, 80),
    DRAFT(90, 120, 20, 70);

    private final int unit;
    private final int commune;
    private final int district;
    private final int province;

    Fate(int unit, int commune, int district, int province) {
        this.unit = unit;
        this.commune = commune;
        this.district = district;
        this.province = province;
    }

    /** How many nominations of a level end so. */
    public int of(Tier tier) {
        return switch (tier) {
            case UNIT -> unit;
            case COMMUNE -> commune;
            case DISTRICT -> district;
            case PROVINCE -> province;
        };
    }

    /** Whether somebody has to appraise it on the way. */
    public boolean isAppraised() {
        return this == APPROVED || this == REJECTED || this == UNDER_APPRAISAL;
    }

    /** Whether it is submitted on the way; what is withdrawn is so as a draft. */
    public boolean isSubmitted() {
        return this != DRAFT && this != WITHDRAWN;
    }
}
