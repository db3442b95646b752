package vn.guongsang.reporting.quota;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.reporting.plan.Plan;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.quota.figure.Forecast;
import vn.guongsang.reporting.quota.figure.Overview;
import vn.guongsang.reporting.quota.figure.Score;
import vn.guongsang.reporting.quota.figure.Tally;
import vn.guongsang.reporting.quota.figure.UnitCount;
import vn.guongsang.reporting.quota.figure.UnitGap;
import vn.guongsang.reporting.quota.late.Late;
import vn.guongsang.reporting.quota.late.LateLimits;
import vn.guongsang.reporting.quota.rule.Counting;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.unit.KnownUnit;
import vn.guongsang.reporting.unit.Units;

/** Brings together a unit, the quotas that bind it in a year, and what counts for them. */
@ApplicationScoped
public class QuotaProgress {

    private final Quotas quotas;
    private final Units units;
    private final Late late;
    private final RecognitionCounts counts;
    private final CountedRecognitions recognitions;

    QuotaProgress(Quotas quotas, Units units, Late late, RecognitionCounts counts, CountedRecognitions recognitions) {
        this.quotas = quotas;
        this.units = units;
        this.late = late;
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
     * @param lines one for each quota of recognitions that binds the unit
     * @param duties one for each other counted quota that binds the unit
     */
    public record OfUnit(
            KnownUnit unit,
            boolean planInForce,
            LocalDate basisDate,
            Tally total,
            List<Line> lines,
            List<Duty> duties) {}

    /** One quota of recognitions with its numbers; the target is that of the unit. */
    public record Line(AskedQuota asked, Integer target, Tally tally) {

        public Score score() {
            return new Score(target, tally.distinctSubjects());
        }

        public Forecast forecast() {
            return Forecast.of(score(), asked.year(), asked.view().day());
        }
    }

    /** One quota of something else with its number. */
    public record Duty(AskedQuota asked, Score score) {}

    /** A page of the recognitions behind a number, and from when on they are late. */
    public record Records(LateLimits late, Slice<CountedRecognition> page) {}

    /** One quota and a page of the units that it binds. */
    public record OfQuota(AskedQuota asked, Slice<UnitCount> units) {}

    /** One quota and a page of the units that are short of it. */
    public record Gaps(AskedQuota asked, Slice<UnitGap> units) {}

    /** How many units are bound, and what they have to reach together; 0 without a target. */
    public record Bound(long units, long targetTotal) {}

    /** One quota over all units that it binds. */
    public record OfAll(AskedQuota asked, Overview overview) {

        public LocalDate basisDate() {
            return asked.basisDate();
        }
    }

    /**
     * The progress of a unit, or of the province when no unit is given.
     *
     * @throws ProblemException 404 when the unit is unknown or out of scope
     */
    public OfUnit ofUnit(int year, UUID unitId, UnitScope scope, Viewpoint view) {
        Plan plan = quotas.planOf(year);
        LocalDate basisDate = plan.basisDate(year, view.day());
        KnownUnit unit = unit(unitId, basisDate, scope);
        Instant lateFrom = late.limits(plan, year).from();
        List<AskedQuota> binding = quotas.of(plan, year, view.day()).stream()
                .filter(quota -> quota.measure().counted())
                .map(quota -> new AskedQuota(quota, year, view))
                .filter(asked -> asked.obligation().binds(unit))
                .toList();
        return new OfUnit(
                unit,
                plan.covers(year),
                basisDate,
                counts.tally(Counting.total(unit, year, basisDate, view), unit.id(), lateFrom),
                binding.stream()
                        .filter(asked -> asked.rule().countsRecognitions())
                        .map(asked -> line(asked, unit, lateFrom))
                        .toList(),
                binding.stream()
                        .filter(asked -> !asked.rule().countsRecognitions())
                        .map(asked -> duty(asked, unit))
                        .toList());
    }

    /**
     * The recognitions that one number stands for.
     *
     * @throws ProblemException 404 for an unknown quota or unit, 422 when the quota is not counted, counts something
     *     else, or does not bind
     */
    public Records records(String code, int year, UUID unitId, UnitScope scope, Viewpoint view, PageRequest page) {
        AskedQuota asked = asked(code, year, view);
        if (!asked.rule().countsRecognitions()) {
            throw new ProblemException(
                    QuotaProblem.QUOTA_COUNTS_OTHERWISE, code, "/v1/quota-progress/" + code + "/facts");
        }
        UUID unit = boundUnit(asked, unitId, scope).id();
        return new Records(late.limits(asked.quota().plan(), year), recognitions.page(asked.counting(), unit, page));
    }

    /**
     * The units that one quota binds in a year, within the scope.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public OfQuota ofQuota(String code, int year, UnitScope scope, Viewpoint view, PageRequest page) {
        AskedQuota asked = asked(code, year, view);
        return new OfQuota(asked, counts.units(asked.counting(), asked.obligation(), scope, page));
    }

    /**
     * The units that are short of one quota in a year, within the scope.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public Gaps gaps(String code, int year, UnitScope scope, Viewpoint view, PageRequest page) {
        AskedQuota asked = asked(code, year, view);
        return new Gaps(asked, counts.gaps(asked.counting(), asked.obligation(), scope, page));
    }

    /**
     * One quota over all units that it binds in a year, within the scope.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public OfAll ofAll(String code, int year, UnitScope scope, Viewpoint view) {
        return ofAll(asked(code, year, view), scope);
    }

    /** One quota over all units that it binds, within the scope. */
    public OfAll ofAll(AskedQuota asked, UnitScope scope) {
        return new OfAll(asked, counts.overview(asked.counting(), asked.obligation(), scope));
    }

    /** How many units a quota would bind if its basis date were that day, within the scope. */
    public Bound bound(AskedQuota asked, LocalDate day, UnitScope scope) {
        return counts.bound(asked.obligation(day), scope);
    }

    /**
     * A counted quota in the reading of a year.
     *
     * @throws ProblemException 404 for an unknown quota, 422 when it is not counted
     */
    public AskedQuota asked(String code, int year, Viewpoint view) {
        AskedQuota asked = quotas.of(quotas.planOf(year), year, view.day()).stream()
                .filter(candidate -> candidate.code().equals(code))
                .findFirst()
                .map(quota -> new AskedQuota(quota, year, view))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!asked.quota().measure().counted()) {
            throw new ProblemException(QuotaProblem.QUOTA_NOT_COUNTED, code);
        }
        return asked;
    }

    /**
     * A unit that the quota binds.
     *
     * @param unitId null for the province
     * @throws ProblemException 404 when it is unknown or out of scope, 422 when it is not bound
     */
    public KnownUnit boundUnit(AskedQuota asked, UUID unitId, UnitScope scope) {
        KnownUnit unit = unit(unitId, asked.basisDate(), scope);
        if (!asked.obligation().binds(unit)) {
            throw new ProblemException(
                    QuotaProblem.QUOTA_NOT_BINDING, asked.quota().code(), unit.name(), String.valueOf(asked.year()));
        }
        return unit;
    }

    private Line line(AskedQuota asked, KnownUnit unit, Instant lateFrom) {
        return new Line(asked, asked.obligation().target(unit), counts.tally(asked.counting(), unit.id(), lateFrom));
    }

    private Duty duty(AskedQuota asked, KnownUnit unit) {
        return new Duty(asked, new Score(asked.obligation().target(unit), counts.count(asked.counting(), unit.id())));
    }

    private KnownUnit unit(UUID id, LocalDate day, UnitScope scope) {
        return (id == null ? units.province(day, scope) : units.find(id, day, scope))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
