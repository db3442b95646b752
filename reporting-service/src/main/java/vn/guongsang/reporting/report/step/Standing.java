package vn.guongsang.reporting.report.step;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    /** The level that judges now. */
    public Stage stage() {
        return stages.stream()
                .filter(stage -> !passed.contains(stage.name()))
                .findFirst()
                .orElse(Stage.PROVINCE);
    }

    /** Whether another level judges after the present one. */
    boolean isLastStage() {
        return stages.stream()
                        .filter(stage -> !passed.contains(stage.name()))
                        .count()
                <= 1;
    }

    boolean isLocked() {
        return today.isAfter(openUntil);
    }

    /** Whether it is the report of a unit, or of one that it has taken over. */
    public boolean isOf(UUID unit) {
        return unit != null && (unit.equals(unitId) || heirs.contains(unit));
    }
}
