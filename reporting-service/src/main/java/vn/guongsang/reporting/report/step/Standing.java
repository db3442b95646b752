package vn.guongsang.reporting.report.step;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.reporting.report.content.ReportStatus;

/**
 * What the right to a step on a report depends on, on a day.
 *
 * @param broughtBy everybody who has opened, edited or submitted it
 * @param passed levels that have approved the present version
 * @param stages levels that judge on the day, in order
 * @param heirs who answers for the unit on the day: itself, or those that took over
 * @param ended last day of the unit when it ended before the basis date of the year, so that its successors report; else null
 * @param openUntil last day on which the unit may write
 */
public record Standing(
        ReportStatus status,
        UUID unitId,
        List<String> broughtBy,
        List<String> passed,
        List<Stage> stages,
        List<UUID> heirs,
        LocalDate ended,
        LocalDate openUntil,
        LocalDate today) {

    /** The same unit and year with a report that has come so far. */
    public Standing with(ReportStatus now, List<String> writers, List<String> approved, LocalDate reopenedUntil) {
        boolean reopened = reopenedUntil != null && reopenedUntil.isAfter(openUntil);
        return new Standing(
                now, unitId, writers, approved, stages, heirs, ended, reopened ? reopenedUntil : openUntil, today);
    }

    /** The level that judges now. */
    public Stage stage() {
        return stages.stream()
                .filter(stage -> !passed.contains(stage.name()))
                .findFirst()
                .orElse(Stage.PROVINCE);
    }

    /** Whether another level judges after the present one. */
    boolean isLastStage() {
        return stages.stream().filter(stage -> !passed.contains(stage.name())).count() <= 1;
    }

    boolean isLocked() {
        return today.isAfter(openUntil);
    }

    /** Whether an actor sees what is being written. */
    public boolean isWrittenBy(Actor actor) {
        return isOf(actor.unitId()) || isLeftTo(actor);
    }

    /** Whether an actor writes for a unit that has ended and that nobody has taken over: the province's board. */
    boolean isLeftTo(Actor actor) {
        return heirs.isEmpty() && actor.is(Roles.PROVINCE_BOARD);
    }

    /** Whether it is the report of a unit, or of one that it has taken over. */
    boolean isOf(UUID unit) {
        return unit != null && (unit.equals(unitId) || heirs.contains(unit));
    }
}
