package vn.guongsang.nominations.commendation.warning;

/** Rules that do not forbid but warn; which version warns on a date stands in {@code commendation_rule}. */
public enum WarningRule {
    /** Luật 06/2022/QH15, Điều 5 khoản 2: one achievement is not commended many times or in many forms. */
    SAME_ACHIEVEMENT("sameAchievement");

    private final String code;

    WarningRule(String code) {
        this.code = code;
    }

    /** What a decision acknowledges. */
    public String code() {
        return code;
    }
}
