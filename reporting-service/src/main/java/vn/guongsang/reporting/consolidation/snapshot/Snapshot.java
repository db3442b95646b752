package vn.guongsang.reporting.consolidation.snapshot;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.report.template.NarrativePart;

/**
 * Every number and text of a consolidated report, as they were at one moment. Stored whole, it never changes, and it holds
 * nothing of when and by whom it was taken: the same facts give the same snapshot.
 *
 * @param scope whose report it is
 * @param year emulation year
 * @param asOf the moment
 * @param basisDate the day on which the units were looked at
 * @param completeness who has reported, and who has not
 * @param inputs the reports that went into it, in the versions that were accepted
 * @param indicators figures counted for the whole scope, and beside them what the units have reported
 * @param quotas how far the quotas of the plan were reached
 * @param coverage recognised subjects by sector and type, empty cells too
 * @param units what was recognised of each unit
 * @param series the years of the plan up to this one
 * @param funnel from the introduction to the national level
 * @param narratives what the units say in words
 * @param records the recognitions behind the numbers
 */
public record Snapshot(
        Scope scope,
        int year,
        Instant asOf,
        LocalDate basisDate,
        Completeness completeness,
        List<Input> inputs,
        List<IndicatorFigure> indicators,
        List<QuotaFigure> quotas,
        List<SectorRow> coverage,
        List<UnitRow> units,
        List<YearRow> series,
        List<FunnelFigure> funnel,
        List<Told> narratives,
        Records records) {

    /** Whose report it is, with the names of the basis date; without a superior for the province. */
    public record Scope(UUID unitId, String name, UnitType type, String superior, String planCode, String planTitle) {}

    /** Who had to report. Not reported is not zero: who is missing is named. */
    public record Completeness(long bound, long accepted, List<Missing> missing) {}

    /** A unit without an accepted report, and how far it has come; NONE when it has not begun. */
    public record Missing(UUID unitId, String name, UnitType type, String state) {}

    /** A report in the version that was accepted. */
    public record Input(UUID reportId, UUID unitId, String name, UnitType type, int versionNo, String checksum) {}

    /**
     * An indicator.
     *
     * @param system what was counted for the whole scope; never the sum of its units. Null when it is not counted
     * @param reported sum of what the units have reported; null when it cannot be summed or none has
     * @param reporting how many units have given a figure, zeros included
     */
    public record IndicatorFigure(
            String code, String row, String name, BigDecimal system, BigDecimal reported, long reporting) {}

    /**
     * A quota.
     *
     * @param minimum of each unit that it binds; null when the plan gives no number
     * @param count distinct subjects of the scope itself, where it binds that; else null
     * @param bound units of the scope that it binds
     * @param met those that have reached it; null without a number
     * @param gap what is missing over all; null without a number
     */
    public record QuotaFigure(
            String code,
            String section,
            String quote,
            LocalDate basisDate,
            Integer minimum,
            Long count,
            Long bound,
            Long met,
            Long gap) {}

    /** Distinct subjects of a sector. */
    public record SectorRow(String sector, String name, long individuals, long collectives, long households) {

        public long total() {
            return individuals + collectives + households;
        }
    }

    /** What was recognised of a unit and its predecessors. */
    public record UnitRow(UUID unitId, String name, UnitType type, long subjects, long recognitions, long propagated) {}

    /** What was recognised in a year in the whole scope. */
    public record YearRow(int year, long subjects, long recognitions, long propagated) {}

    /** A step of the funnel: subjects that have reached it, and the median of days since the step before. */
    public record FunnelFigure(String step, long subjects, long fromPrevious, Integer medianDays) {}

    /** What a unit says in words. */
    public record Told(NarrativePart part, UUID unitId, String name, String text) {}

    /** How many recognitions stand behind the numbers, and the checksum of their list. */
    public record Records(long count, String sha256) {}
}
