package vn.guongsang.nominations.setting;

import vn.guongsang.kit.problem.ProblemType;

/** What can stand against a setting. */
public enum SettingProblem implements ProblemType {
    /** It misses a figure or names one too many, overlaps another version, or begins in the past without a reason. */
    SETTING_INVALID(422);

    private final int status;

    SettingProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
