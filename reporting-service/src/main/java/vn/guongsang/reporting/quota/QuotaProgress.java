package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Brings together a unit, the quotas that bind it in a year, and what counts for them. */
@ApplicationScoped
public class QuotaProgress {

    private final Quotas quotas;
    private final Units units;
    private final RecognitionCounts counts;
    private final CountedRecognitions recognitions;

    QuotaProgress(Quotas quotas, Units units, RecognitionCounts counts, CountedRecognitions recognitions) {
        this.quotas = quotas;
        this.units = units;
        this.counts = counts;
        this.recognitions = recognitions;
    }

    /**
     * How far a unit has come in a year.
     *
     * @param unit the unit as it was on the basis date
     * @param planInForce whether the plan binds in that year
     * @param basisDate the plan's basis date for the year
     * @param total everything recognised in the unit and below it, at every level
     * @param lines one for each counted quota that binds the unit
     */
    public record OfUnit(KnownUnit unit, boolean planInForce, LocalDate basisDate, Tally total, List<Line> lines) {}

    /** One quota with its basis date and its numbers. */
    public record Line(Quota quota, LocalDate basisDate, Tally tally) {

        public Score score() {
            return new Score(quota.target(basisDate), tally.distinctSubjects());
        }
    }

    /** One quota with its basis date and a page of the units that it binds. */
    public record OfQuota(Quota quota, LocalDate basisDate, Slice<UnitCount> units) {

        public Score score(UnitCount unit) {
            return new Score(quota.target(basisDate), unit.distinctSubjects());
        }
    }

    /** One quota with its basis date over all units that it binds. */
    public record OfAll(Quota quota, LocalDate basisDate, Overview overview) {}

    /**
     * The progress of a unit, or of the province when no unit is given.
     *
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public OfUnit ofUnit(int year, UUID unitId, UnitScope scope, LocalDate today) {
        Plan plan = quotas.planOf(year);
        LocalDate basisDate = plan.basisDate(year, today);
        KnownUnit unit = unit(unitId, basisDate, scope);
        List<Line> lines = quotas.of(plan, year, today).stream()
                .filter(quota -> binds(quota, unit, quota.basisDate(year, today)))
                .map(quota -> line(quota, unit, year, quota.basisDate(year, today)))
                .toList();
        Tally total = counts.tally(Counting.total(unit, year, basisDate), unit.id());
        return new OfUnit(unit, plan.covers(year), basisDate, total, lines);
    }

    /**
     * The recognitions that one number stands for.
     *
     * @throws ProblemException 404 for an unknown quota or unit, 422 when the quota is not counted or does not bind
     */
    public Slice<CountedRecognition> records(
            String code, int year, UUID unitId, UnitScope scope, LocalDate today, PageRequest page) {
        Quota quota = counted(code, year, today);
        LocalDate basisDate = quota.basisDate(year, today);
        KnownUnit unit = unit(unitId, basisDate, scope);
        if (!binds(quota, unit, basisDate)) {
            throw new ProblemException(QuotaProblem.QUOTA_NOT_BINDING, code, unit.name(), String.valueOf(year));
        }
        return recognitions.page(Counting.of(quota, year, basisDate), unit.id(), page);
    }

    /**
     * The units that one quota binds in a year, within the scope.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public OfQuota ofQuota(String code, int year, UnitScope scope, LocalDate today, PageRequest page) {
        Quota quota = counted(code, year, today);
        LocalDate basisDate = quota.basisDate(year, today);
        QuotaScope bound = QuotaScope.valueOf(quota.measure().scope());
        return new OfQuota(quota, basisDate, counts.units(Counting.of(quota, year, basisDate), bound, scope, page));
    }

    /**
     * One quota over all units that it binds in a year, within the scope.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public OfAll ofAll(String code, int year, UnitScope scope, LocalDate today) {
        Quota quota = counted(code, year, today);
        LocalDate basisDate = quota.basisDate(year, today);
        QuotaScope bound = QuotaScope.valueOf(quota.measure().scope());
        Counting counting = Counting.of(quota, year, basisDate);
        return new OfAll(quota, basisDate, counts.overview(counting, bound, scope, quota.target(basisDate)));
    }

    private Line line(Quota quota, KnownUnit unit, int year, LocalDate basisDate) {
        return new Line(quota, basisDate, counts.tally(Counting.of(quota, year, basisDate), unit.id()));
    }

    private KnownUnit unit(UUID id, LocalDate day, UnitScope scope) {
        return (id == null ? units.province(day, scope) : units.find(id, day, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }

    private Quota counted(String code, int year, LocalDate today) {
        Quota quota = quotas.of(quotas.planOf(year), year, today).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!quota.measure().counted()) {
            throw new ProblemException(QuotaProblem.QUOTA_NOT_COUNTED, code);
        }
        return quota;
    }

    private static boolean binds(Quota quota, KnownUnit unit, LocalDate basisDate) {
        return quota.measure().counted()
                && unit.existsOn(basisDate)
                && QuotaScope.valueOf(quota.measure().scope()).includes(unit);
    }
}
