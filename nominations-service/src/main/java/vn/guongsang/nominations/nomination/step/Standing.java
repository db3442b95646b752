package vn.guongsang.nominations.nomination.step;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.UnitType;

/**
 * What the right to a step of a nomination depends on.
 *
 * @param unitId the nominating unit
 * @param submittedUnitId unit of the person who submitted it last; null when there is none
 * @param broughtBy everybody who has drafted, edited or submitted it
 * @param today what other data show of it today
 */
public record Standing(
        NominationStatus status,
        Level level,
        UUID unitId,
        UnitType unitType,
        UUID submittedUnitId,
        List<String> broughtBy,
        Circumstances today) {

    /** A nomination without conflicts of interest, of a level and of units that stand. */
    public Standing(
            NominationStatus status,
            Level level,
            UUID unitId,
            UnitType unitType,
            UUID submittedUnitId,
            List<String> broughtBy) {
        this(status, level, unitId, unitType, submittedUnitId, broughtBy, Circumstances.none(level));
    }

    /** Those who have brought a nomination so far, and one more. */
    public static List<String> broughtBy(List<String> before, Actor actor) {
        return Stream.concat(before.stream(), Stream.of(actor.id())).distinct().toList();
    }
}
