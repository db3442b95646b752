package vn.guongsang.reporting.quota;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.testing.Asked;
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

    private static final String SEQUENTIAL =
            "SELECT seq_scan FROM pg_stat_user_tables WHERE relname = 'recognition_fact'";
    private static final String BY_INDEX =
            "SELECT idx_scan FROM pg_stat_user_tables WHERE relname = 'recognition_fact'";

    private final UUID province = Ids.next();

    @BeforeEach
    void aLargeProvince() {
        Database.clear();
        Told.units(unit(province, UnitType.PROVINCE, "Tỉnh Thừa Thiên Huế", null));
        Database.change(
                """
                INSERT INTO unit SELECT CAST(md5('u' || i) AS uuid), 1, 'COMMUNE', NULL, NULL, false
                FROM generate_series(0, 139) i""");
        Database.change(
                """
                INSERT INTO unit_naming SELECT CAST(md5('u' || i) AS uuid), 1, NULL, NULL, '0', 'xã', 'Xã ' || i, 'xa', ?
                FROM generate_series(0, 139) i""",
                province);
        Database.change(EXEMPLARS);
        Database.change(RECOGNITIONS);
        Database.change("VACUUM ANALYZE exemplar_fact");
        Database.change("VACUUM ANALYZE recognition_fact");
    }

    @AfterAll
    static void forget() {
        Database.clear();
    }

    @Test
    void answersReadAnIndexAndADeepPageCostsWhatTheFirstOneCosts() {
        long scans = Database.number(SEQUENTIAL);
        long lookups = Database.number(BY_INDEX);

        Asked.progress(2024).body("total.distinctSubjects", equalTo(66_667)).body("quotas[0].count", equalTo(16_667));
        Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PER_COMMUNE/units?year=2024&limit=100")
                .statusCode(200)
                .body("items", hasSize(100));
        String next = Asked.get(Asked.BOARD, "/v1/quota-progress/EXEMPLARS_PROVINCE/records?year=2024&limit=100")
                .statusCode(200)
                .extract()
                .path("next");
        for (int page = 2; page <= 20; page++) {
            next = Asked.get(Asked.BOARD, next)
                    .statusCode(200)
                    .body("items", hasSize(100))
                    .extract()
                    .path("next");
        }

        await().until(() -> Database.number(BY_INDEX) > lookups + 100);
        assertEquals(scans, Database.number(SEQUENTIAL));
    }
}
