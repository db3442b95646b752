package vn.guongsang.reporting.quota.figure;

import java.util.UUID;

/**
 * What counts for one unit in a list of units.
 *
 * @param target number that it has to reach; null when there is none
 * @param count what is compared with the target: distinct subjects, or records
 * @param records what was counted one by one
 */
public record UnitCount(UUID id, String name, Integer target, long count, long records) {

    /** How it stands. */
    public Score score() {
        return new Score(target, count);
    }
}
