package vn.guongsang.nominations.setting;

import java.util.function.Function;

/** The figures that settings hold, each with its bounds; COMPULSORY has none. */
enum SettingField {
    WORKING_DAYS("workingDays", "working_days", 1, 100, SettingValues::workingDays),
    COMPULSORY("compulsory", "compulsory", 0, 0, SettingValues::compulsory),
    APPRAISERS("appraisers", "appraisers", 1, 20, SettingValues::appraisers),
    MAX_SCORE("maxScore", "max_score", 1, 100, SettingValues::maxScore),
    CONFLICT_SPREAD("conflictSpread", "conflict_spread", 1, 100, SettingValues::conflictSpread),
    REMIND_DAYS("remindDays", "remind_days", 0, 30, SettingValues::remindDays);

    private final String member;
    private final String column;
    private final int least;
    private final int most;
    private final Function<SettingValues, Object> value;

    SettingField(String member, String column, int least, int most, Function<SettingValues, Object> value) {
        this.member = member;
        this.column = column;
        this.least = least;
        this.most = most;
        this.value = value;
    }

    /** Name of the column that keeps it. */
    String column() {
        return column;
    }

    /** Where it stands in a request. */
    String pointer() {
        return "/values/" + member;
    }

    Object of(SettingValues values) {
        return value.apply(values);
    }

    /** The rule that a value breaks; null when it is fine. */
    String fault(Object given, boolean wanted) {
        if (given == null) {
            return wanted ? "setting-value-missing" : null;
        }
        if (!wanted) {
            return "setting-value-of-other-kind";
        }
        return given instanceof Integer figure && (figure < least || figure > most) ? "setting-value-range" : null;
    }

    /** Bounds, for the words of a fault. */
    Object[] bounds() {
        return new Object[] {least, most};
    }
}
