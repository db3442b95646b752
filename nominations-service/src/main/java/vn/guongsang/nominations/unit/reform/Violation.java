package vn.guongsang.nominations.unit.reform;

import java.util.List;
import java.util.UUID;

/**
 * A rule that a set of changes breaks.
 *
 * @param rule the rule
 * @param item number of the item in the set, from 0
 * @param unitIds the units that the rule speaks of; empty when it speaks of the item
 */
public record Violation(UnitChangeRule rule, int item, List<UUID> unitIds) {

    /** Where it stands in the request. */
    public String pointer() {
        return "/items/" + item;
    }
}
