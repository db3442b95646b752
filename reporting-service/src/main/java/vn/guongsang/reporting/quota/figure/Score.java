package vn.guongsang.reporting.quota.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A number against its target.
 *
 * @param target number to reach; null when there is none
 * @param count number reached
 */
public record Score(Integer target, long count) {

    /** How a number stands to its target. */
    @Schema(
            name = "QuotaStanding",
            description = "So với số phải đạt: NO_TARGET không có chỉ tiêu bằng số; MET đã đạt; SHORT chưa đạt.")
    public enum Standing {
        /** The plan gives no number, or does not bind then. */
        NO_TARGET,
        /** Reached. */
        MET,
        /** Not reached yet. */
        SHORT
    }

    /** How the number stands. */
    public Standing standing() {
        if (target == null) {
            return Standing.NO_TARGET;
        }
        return count >= target ? Standing.MET : Standing.SHORT;
    }

    /** How many are missing; null without a target. */
    public Long gap() {
        return target == null ? null : Long.valueOf(Math.max(0, target - count));
    }

    /** Whether the target is reached; null without a target: neither 0 % nor 100 %. */
    public Boolean met() {
        return target == null ? null : Boolean.valueOf(count >= target);
    }
}
