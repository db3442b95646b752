package vn.guongsang.reporting.quota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Told;

/** 200,000 exemplars in 140 communes over three years: every answer reads an index, never the whole table. */
@QuarkusTest
@ReportingStack
class LargeProvinceTest {

    private static final String EXEMPLARS =
            """
            INSERT INTO exemplar_fact
            SELECT CAST(md5('e' || i) AS uuid), 1, 'APPROVED', 1, CAST(md5('s' || i) AS uuid), 'INDIVIDUAL',
                   'Điển hình ' || i, CAST(md5('u' || i % 140) AS uuid), 'AGRICULTURE'
            FROM generate_series(1, 200000) i""";

    private static final String RECOGNITIONS =
            """
            INSERT INTO recognition_fact
            SELECT CAST(md5('e' || i) AS uuid), 1, CAST(md5('s' || i) AS uuid), 'INDIVIDUAL', CAST(md5('n' || i) AS uuid),
                   (ARRAY['UNIT', 'COMMUNE', 'COMMUNE', 'PROVINCE'])[1 + i % 4], 2023 + i % 3,
                   CAST(md5('u' || i % 140) AS uuid), i || '/QĐ-UBND', DATE '2023-01-01' + i % 365, now(), NULL, NULL
            FROM generate_series(1, 200000) i""";

    private static final LocalDate TODAY = LocalDate.parse("2026-01-31");

    @Inject
    QuotaProgress progress;

    @Inject
    DataSource database;

    @BeforeAll
    static void aLargeProvince() {
        Database.clear();
        UUID province = Ids.next();
        Told.units(unit(province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null));
        Database.change(
                """
                INSERT INTO unit SELECT CAST(md5('u' || i) AS uuid), 1, 'COMMUNE', NULL, NULL, false
                FROM generate_series(0, 139) i""");
        Database.change(
                """
                INSERT INTO unit_naming
                SELECT CAST(md5('u' || i) AS uuid), 1, NULL, NULL, '0', 'xã', 'Xã ' || i, 'xa', ?, 'xã'
                FROM generate_series(0, 139) i""",
                province);
        Database.change(EXEMPLARS);
        Database.change(RECOGNITIONS);
        Database.change("VACUUM ANALYZE exemplar_store");
        Database.change("VACUUM ANALYZE recognition_store");
    }

    @AfterAll
    static void forget() {
        Database.clear();
    }

    @Test
    void theProgressOfTheProvinceIsOnePassOverAnIndex() {
        Work work = worked(() -> {
            QuotaProgress.OfUnit found = progress.ofUnit(2024, null, UnitScope.ALL, TODAY);
            assertEquals(66_667, found.total().distinctSubjects());
            assertEquals(16_667, found.lines().get(0).tally().distinctSubjects());
        });

        assertEquals(0, work.sequentialScans());
    }

    @Test
    void aPageOfUnitsCountsOnlyTheUnitsThatItShows() {
        Work work = worked(() -> assertEquals(
                100,
                progress.ofQuota("EXEMPLARS_PER_COMMUNE", 2024, UnitScope.ALL, TODAY, PageRequest.of(100, null))
                        .units()
                        .items()
                        .size()));

        assertEquals(0, work.sequentialScans());
    }

    @Test
    void aPageDeepInTheListCostsWhatTheFirstOneCosts() {
        Work first = worked(() -> records(null));
        String cursor = records(null).nextCursor();
        for (int page = 2; page < 100; page++) {
            cursor = records(cursor).nextCursor();
        }
        String deep = cursor;
        Work hundredth = worked(() -> assertEquals(100, records(deep).items().size()));

        assertEquals(0, first.sequentialScans() + hundredth.sequentialScans());
        assertTrue(
                hundredth.rowsRead() <= first.rowsRead() + 100,
                () -> hundredth.rowsRead() + " rows for page 100, " + first.rowsRead() + " for page 1");
    }

    private Slice<CountedRecognition> records(String cursor) {
        return progress.records("EXEMPLARS_PROVINCE", 2024, null, UnitScope.ALL, TODAY, PageRequest.of(100, cursor));
    }

    /** What PostgreSQL did with the recognitions meanwhile, in one session. */
    private Work worked(Runnable reading) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Work before = soFar();
            reading.run();
            Work after = soFar();
            return new Work(after.sequentialScans() - before.sequentialScans(), after.rowsRead() - before.rowsRead());
        });
    }

    private Work soFar() {
        return Sql.of(
                        "SELECT CAST(sum(seq_scan) AS bigint) AS seq_scan, CAST(sum(idx_tup_fetch) AS bigint) AS idx_tup_fetch FROM pg_stat_xact_user_tables WHERE relname LIKE 'recognition\\_store\\__'")
                .first(database, row -> new Work(row.number("seq_scan"), row.number("idx_tup_fetch")))
                .orElseThrow();
    }

    private record Work(long sequentialScans, long rowsRead) {}
}
