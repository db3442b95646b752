package vn.guongsang.reporting.quota.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A quota over all units that it binds.
 *
 * @param target number that each unit has to reach, before it is cut for a part of the year; null when there is none
 * @param unitsBound units bound
 * @param reached units that have as many as their target or more
 * @param missing what is missing over all units
 * @param owed what all units together have to reach
 */
public record Overview(Integer target, long unitsBound, long reached, long missing, long owed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What all units together have to reach; null without a target. */
    public Long targetTotal() {
        return target == null ? null : Long.valueOf(owed);
    }

    /** Units that have reached the target; null without one. */
    public Long unitsMet() {
        return target == null ? null : Long.valueOf(reached);
    }

    /** What is missing over all units; what one has beyond its target helps no other. Null without a target. */
    public Long gapTotal() {
        return target == null ? null : Long.valueOf(missing);
    }

    /** The share of the units that have reached the target, in per cent; null without a target, or without units. */
    public BigDecimal shareMet() {
        return target == null || unitsBound == 0
                ? null
                : BigDecimal.valueOf(reached)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(unitsBound), 1, RoundingMode.DOWN);
    }
}
