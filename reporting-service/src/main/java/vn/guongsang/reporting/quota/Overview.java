package vn.guongsang.reporting.quota;

/**
 * A quota over all units that it binds.
 *
 * @param target number that each unit has to reach; null when there is none
 * @param unitsBound units bound on the basis date
 * @param reached units that have as many as the target or more
 * @param missing what is missing over all units
 */
public record Overview(Integer target, long unitsBound, long reached, long missing) {

    /** What all units together have to reach; null without a target. */
    public Long targetTotal() {
        return target == null ? null : Long.valueOf(target * unitsBound);
    }

    /** Units that have reached the target; null without one. */
    public Long unitsMet() {
        return target == null ? null : Long.valueOf(reached);
    }

    /** What is missing over all units; what one has beyond its target helps no other. Null without a target. */
    public Long gapTotal() {
        return target == null ? null : Long.valueOf(missing);
    }
}
