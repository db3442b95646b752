package vn.guongsang.reporting.consolidation.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.QuotaFigure;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.quota.Overview;
import vn.guongsang.reporting.quota.QuotaProgress;

/** How far the counted quotas of the plan were reached in the scope. */
@ApplicationScoped
class CountedQuotas {

    private final Quotas quotas;
    private final QuotaProgress progress;

    CountedQuotas(Quotas quotas, QuotaProgress progress) {
        this.quotas = quotas;
        this.progress = progress;
    }

    List<QuotaFigure> of(Reach reach) {
        LocalDate today = Vietnam.dateOf(reach.asOf());
        Map<String, QuotaProgress.Line> own =
                progress.ofUnit(reach.year(), reach.root(), UnitScope.ALL, today).lines().stream()
                        .collect(Collectors.toMap(line -> line.quota().code(), Function.identity()));
        return quotas.of(reach.plan(), reach.year(), today).stream()
                .filter(quota -> quota.measure().counted())
                .map(quota -> figure(quota, own.get(quota.code()), reach, today))
                .filter(figure -> figure.bound() > 0)
                .toList();
    }

    private QuotaFigure figure(Quota quota, QuotaProgress.Line own, Reach reach, LocalDate today) {
        UnitScope scope = reach.everywhere() ? UnitScope.ALL : new UnitScope(UnitScope.Kind.SUBTREE, reach.root());
        QuotaProgress.OfAll all = progress.ofAll(quota.code(), reach.year(), scope, today);
        Overview overview = all.overview();
        return new QuotaFigure(
                quota.code(),
                quota.wording().section(),
                quota.wording().quote(),
                all.basisDate(),
                overview.target(),
                own == null ? null : own.tally().distinctSubjects(),
                overview.unitsBound(),
                overview.unitsMet(),
                overview.gapTotal());
    }
}
