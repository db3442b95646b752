package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.IndicatorFigure;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.Scope;
import vn.guongsang.reporting.funnel.Funnel;
import vn.guongsang.reporting.report.indicator.Indicator;
import vn.guongsang.reporting.report.indicator.IndicatorKind;
import vn.guongsang.reporting.report.indicator.Indicators;
import vn.guongsang.reporting.report.text.ReportTexts;

/** Takes snapshots: some thirty queries, whatever the number of units and records. */
@ApplicationScoped
public class Snapshots {

    /** Shares and medians of units have no sum. */
    private static final Set<IndicatorKind> NO_SUM = EnumSet.of(IndicatorKind.SHARE, IndicatorKind.DAYS);

    private final ReportedInputs inputs;
    private final CountedFacts facts;
    private final CountedQuotas quotas;
    private final Indicators indicators;
    private final Funnel funnel;
    private final OtherFacts others;

    Snapshots(
            ReportedInputs inputs,
            CountedFacts facts,
            CountedQuotas quotas,
            Indicators indicators,
            Funnel funnel,
            OtherFacts others) {
        this.inputs = inputs;
        this.facts = facts;
        this.quotas = quotas;
        this.indicators = indicators;
        this.funnel = funnel;
        this.others = others;
    }

    /** A snapshot, in the transaction of the caller: all its numbers are of one moment if that transaction sees one. */
    public Snapshot take(Reach reach) {
        return new Snapshot(
                scope(reach),
                reach.year(),
                reach.asOf(),
                reach.basisDate(),
                inputs.completeness(reach),
                inputs.inputs(reach),
                indicators(reach),
                quotas.of(reach),
                facts.coverage(reach),
                facts.units(reach),
                facts.series(reach),
                funnel.of(reach.year(), reach.everywhere() ? null : reach.root(), reach.basisDate()).stream()
                        .map(step -> new Snapshot.FunnelFigure(
                                step.step().name(), step.subjects(), step.fromPrevious(), step.medianDays()))
                        .toList(),
                inputs.narratives(reach),
                facts.records(reach));
    }

    /** Keeps the list of recognitions behind a snapshot; in the same transaction. */
    public void keepRecords(UUID report, Reach reach) {
        facts.keepRecords(report, reach);
    }

    private static Scope scope(Reach reach) {
        return new Scope(
                reach.root(),
                reach.unit().name(),
                reach.unit().type(),
                reach.superior(),
                reach.plan().code(),
                reach.plan().title());
    }

    private List<IndicatorFigure> indicators(Reach reach) {
        Map<Indicator, BigDecimal> counted = indicators.values(reach.root(), reach.year(), reach.asOf());
        Map<String, ReportedInputs.Sum> reported = inputs.sums(reach);
        return Stream.concat(
                        Arrays.stream(Indicator.values())
                                .map(indicator ->
                                        figure(indicator, counted.get(indicator), reported.get(indicator.name()))),
                        others.of(reach).stream())
                .toList();
    }

    private static IndicatorFigure figure(Indicator indicator, BigDecimal counted, ReportedInputs.Sum reported) {
        return new IndicatorFigure(
                indicator.name(),
                indicator.row(),
                ReportTexts.of("indicator", indicator, "name").vi(),
                counted == null ? null : Numbers.plain(counted),
                reported == null || NO_SUM.contains(indicator.kind()) ? null : reported.total(),
                reported == null ? 0 : reported.reporting());
    }
}
