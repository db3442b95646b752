package vn.guongsang.reporting.consolidation.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

/**
 * The consolidated report of the province over many recognitions of ten years, as the job that users order: a measurement
 * of docs/measurements.md, which fails when it is too slow or too large.
 */
@QuarkusTest
@ReportingStack
@EnabledIfSystemProperty(named = "large.recognitions", matches = "\\d+")
class LargeConsolidationTest {

    private static final Logger LOG = Logger.getLogger(LargeConsolidationTest.class);
    private static final int SIZE = Integer.getInteger("large.recognitions", 0);
    private static final int YEAR = 2024;
    private static final int SECONDS = 30;
    private static final int MEGABYTES = 512;

    private static final String UNITS =
            """
            INSERT INTO unit
            SELECT CAST(md5('u' || i) AS uuid), 1,
                   CASE WHEN i < 140 THEN 'COMMUNE' WHEN i < 200 THEN 'DEPARTMENT' ELSE 'SUBORDINATE' END,
                   NULL, NULL, i BETWEEN 140 AND 199
            FROM generate_series(0, 229) i""";

    private static final String NAMES =
            """
            INSERT INTO unit_naming
            SELECT CAST(md5('u' || i) AS uuid), 1, NULL, NULL, '0', 'xã', 'Xã ' || i, 'xa', ?, 'xã'
            FROM generate_series(0, 229) i""";

    private static final String EXEMPLARS =
            """
            INSERT INTO exemplar_store
                (exemplar_id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector)
            SELECT CAST(md5('e' || i) AS uuid), 1, 'APPROVED', 1, CAST(md5('s' || i %% (%1$d * 9 / 10)) AS uuid), 'INDIVIDUAL',
                   'Điển hình ' || i, CAST(md5('u' || i / 10 %% 230) AS uuid), 'DEFENCE_SECURITY'
            FROM generate_series(1, %1$d) i""";

    private static final String RECOGNITIONS =
            """
            INSERT INTO recognition_store
                (exemplar_id, approval_no, subject_id, subject_type, nomination_id, level, year, unit_id, decision_number,
                 decision_date, approved_at)
            SELECT CAST(md5('e' || i) AS uuid), 1, CAST(md5('s' || i %% (%1$d * 9 / 10)) AS uuid), 'INDIVIDUAL',
                   CAST(md5('n' || i) AS uuid), (ARRAY['UNIT', 'COMMUNE', 'COMMUNE', 'PROVINCE'])[1 + i %% 4], 2016 + i %% 10,
                   CAST(md5('u' || i / 10 %% 230) AS uuid), i || '/QĐ-UBND', make_date(2016 + i %% 10, 1 + i %% 12, 1 + i %% 28),
                   make_timestamptz(2016 + i %% 10, 12, 1 + i %% 28, 8, 0, 0)
            FROM generate_series(1, %1$d) i""";

    /** Half of them on two channels. */
    private static final String PUBLICATIONS =
            """
            INSERT INTO propagation_store
                (task_id, version, exemplar_id, approval_no, kind, status, channel_id, channel_kind, published_at)
            SELECT CAST(md5('t' || i) AS uuid), 1, CAST(md5('e' || i / 2) AS uuid), 1, 'PROPAGATION', 'PUBLISHED',
                   CAST(md5('c' || i %% 2) AS uuid), 'TV', make_timestamptz(2016 + i / 2 %% 10, 12, 29, 8, 0, 0)
            FROM generate_series(2, %1$d) i""";

    @BeforeEach
    void aProvinceWithTenYears() {
        Database.clear();
        UUID province = Ids.next();
        Told.units(unit(province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null));
        Database.change(UNITS);
        Database.change(NAMES, province);
        List.of(EXEMPLARS, RECOGNITIONS, PUBLICATIONS).forEach(sql -> Database.change(sql.formatted(SIZE)));
        List.of("exemplar_store", "recognition_store", "propagation_store", "unit", "unit_naming")
                .forEach(table -> Database.change("VACUUM ANALYZE " + table));
    }

    @AfterEach
    void nothingIsLeft() {
        Database.clear();
    }

    @Test
    void theReportIsMadeInTimeAndInLittleMemory() {
        System.gc();
        heap().forEach(MemoryPoolMXBean::resetPeakUsage);
        UUID report = Consolidating.made(Consolidating.MAKER, null, YEAR, null);
        long millis = Database.number(
                "SELECT CAST(extract(epoch FROM ended_at - started_at) * 1000 AS bigint) FROM job WHERE result LIKE ?",
                "%" + report);
        long peak =
                heap().stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() >> 20;
        long records = Database.number("SELECT count(*) FROM consolidated_record WHERE report_id = ?", report);
        LOG.infof("%d recognitions: report in %d ms, %d records, heap at most %d MB", SIZE, millis, records, peak);
        assertEquals(SIZE / 10, Database.number("SELECT count(*) FROM recognition_fact WHERE year = ?", YEAR));
        assertTrue(millis < SECONDS * 1000, millis + " ms");
        assertTrue(peak < MEGABYTES, peak + " MB");
        List.of(
                        "/v1/report-indicators/values?year=" + YEAR,
                        "/v1/coverage?year=" + YEAR,
                        "/v1/funnel?year=" + YEAR,
                        "/v1/consolidated-reports/" + report + "/verification")
                .forEach(LargeConsolidationTest::timed);
    }

    private static List<MemoryPoolMXBean> heap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }

    private static void timed(String path) {
        long begun = System.nanoTime();
        int status = Asked.get(Consolidating.SIGNER, path).extract().statusCode();
        LOG.infof("%s: %d in %d ms", path, status, (System.nanoTime() - begun) / 1_000_000);
        assertEquals(200, status, path);
    }
}
