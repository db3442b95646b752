package vn.guongsang.reporting.consolidation.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.exemplars;
import static vn.guongsang.reporting.testing.Some.recognition;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot.QuotaFigure;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.figure.Overview;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Some;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class QuotaFiguresTest {

    private static final Instant AS_OF = Instant.parse("2025-01-05T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2025-01-05");

    private final UUID province = Ids.next();
    private final UUID department = Ids.next();
    private final UUID subordinate = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID other = Ids.next();

    @Inject
    CountedQuotas quotas;

    @Inject
    Reaches reaches;

    @Inject
    QuotaProgress progress;

    @Test
    void theFiguresOfASnapshotAreThoseOfTheQuotaProgress() {
        Database.clear();
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh", null),
                unit(department, UnitType.DEPARTMENT, "Sở Y tế", province),
                unit(subordinate, UnitType.SUBORDINATE, "Bệnh viện thí dụ", department),
                unit(commune, UnitType.COMMUNE, "Xã Quảng Thọ", province),
                unit(other, UnitType.COMMUNE, "Xã Phú Mậu", province));
        UUID published = Ids.next();
        Told.exemplars(exemplars(3, Level.COMMUNE, 2024, commune));
        Told.exemplars(exemplar(published, 1, recognition(1, Level.PROVINCE, 2024, subordinate)));
        Told.tasks(Some.task(published, 1, TaskStatus.PUBLISHED));

        Reach reach = reaches.of(null, 2024, AS_OF, UnitScope.ALL).orElseThrow();
        Map<String, List<Object>> figures = quotas.of(reach).stream()
                .collect(Collectors.toMap(
                        QuotaFigure::code,
                        figure -> values(figure.minimum(), figure.bound(), figure.met(), figure.gap())));

        assertEquals(List.of(2, 2L, 1L, 2L), figures.get("EXEMPLARS_PER_COMMUNE"));
        figures.forEach((code, values) -> {
            Overview all = progress.ofAll(code, 2024, UnitScope.ALL, Viewpoint.now(TODAY))
                    .overview();
            assertEquals(values(all.target(), all.unitsBound(), all.unitsMet(), all.gapTotal()), values, code);
        });
    }

    private static List<Object> values(Object... values) {
        return Arrays.asList(values);
    }
}
