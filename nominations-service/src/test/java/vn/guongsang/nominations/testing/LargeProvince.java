package vn.guongsang.nominations.testing;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.guongsang.localstack.testing.StackResource;

/** 200,000 exemplars, each with its subject, nomination, recognition and change, over all units, sectors and levels. */
public final class LargeProvince {

    public static final int EXEMPLARS = 200_000;

    private static final List<String> TABLES =
            List.of("subject", "nomination", "exemplar", "recognition", "profile_change");

    private static final String NUMBERS =
            """
            FROM generate_series(1, 200000) i,
                 (SELECT array_agg(id ORDER BY id) AS unit, count(*) AS units FROM unit) u,
                 (SELECT array_agg(code ORDER BY ordinal) AS sector FROM sector) s""";

    private static final List<String> ROWS = List.of(
            """
            INSERT INTO subject (id, version, type, display_name, spelling, search_key, unit_id, created_at)
            SELECT CAST(md5('s' || i) AS uuid), 1, 'COLLECTIVE', 'Hop tac xa so ' || i, 'hop tac xa so ' || i,
                   'hop tac xa so ' || i, unit[1 + i % units], now()
            """,
            """
            INSERT INTO nomination (id, version, status, subject_id, subject_type, unit_id, unit_type, sector, level, year,
                headline, photos, justifications, publication_grounds, created_by, created_at, brought_by)
            SELECT CAST(md5('n' || i) AS uuid), 1, 'DRAFT', CAST(md5('s' || i) AS uuid), 'COLLECTIVE',
                   unit[1 + i % units], 'DEPARTMENT', sector[1 + i % 14], 'PROVINCE', 2023 + i % 3,
                   'Tiêu đề ' || i, '[]', '[]', '[]', 'can-bo', now() - (i * 7919 % 200000) * INTERVAL '1 min', ARRAY['can-bo']
            """,
            """
            INSERT INTO exemplar (id, version, status, approval_no, subject_id, subject_type, display_name, unit_id, sector,
                publishable, headline, summary, story, photos, profile_revision, grounds, published_from, updated_at)
            SELECT CAST(md5('e' || i) AS uuid), 1, 'APPROVED', 1, CAST(md5('s' || i) AS uuid), 'COLLECTIVE',
                   'Hop tac xa so ' || i, unit[1 + i % units], sector[1 + i % 14], true, 'Tiêu đề ' || i, 'Tóm tắt',
                   'Câu chuyện', '[]', 1, '[]', now() - (i * 7919 % 200000) * INTERVAL '1 min', now()
            """,
            """
            INSERT INTO recognition (exemplar_id, approval_no, nomination_id, level, year, unit_id, decision_number,
                decision_date, decision_signer, approved_at)
            SELECT CAST(md5('e' || i) AS uuid), 1, CAST(md5('n' || i) AS uuid),
                   (ARRAY['UNIT', 'COMMUNE', 'COMMUNE', 'PROVINCE'])[1 + i % 4], 2023 + i % 3, unit[1 + i % units],
                   i || '/QĐ-UBND', DATE '2023-01-01' + i % 365, 'Chủ tịch', now()
            """,
            """
            INSERT INTO profile_change (change_id, profile_id, at, visible_at, position)
            SELECT CAST(md5('c' || i) AS uuid), CAST(md5('e' || i) AS uuid), now(), now(), nextval('profile_position')
            """);

    private LargeProvince() {}

    /** Loads everything, in an order that is not that of the lists, the indexes last, past the triggers: 200,000 outbox rows would prove nothing here. */
    public static void load() {
        run(statement -> {
            statement.execute("SET session_replication_role = replica");
            statement.execute("SET maintenance_work_mem = '256MB'");
            truncate(statement);
            List<String> indexes = dropIndexes(statement);
            for (String rows : ROWS) {
                statement.execute(rows + NUMBERS);
            }
            for (String index : indexes) {
                statement.execute(index);
            }
            statement.execute("VACUUM ANALYZE " + String.join(", ", TABLES));
        });
    }

    /** Takes everything away again, and whatever other tests have left in these tables. */
    public static void forget() {
        run(LargeProvince::truncate);
    }

    private static void truncate(Statement statement) throws SQLException {
        statement.execute("TRUNCATE appraisal, distinct_pair, " + String.join(", ", TABLES) + " CASCADE");
    }

    /** Drops the indexes that carry no constraint; returns what makes them again. */
    private static List<String> dropIndexes(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        List<String> definitions = new ArrayList<>();
        try (ResultSet indexes = statement.executeQuery(
                """
                SELECT indexname, indexdef FROM pg_indexes
                WHERE tablename IN ('%s') AND indexname NOT IN (SELECT conname FROM pg_constraint)"""
                        .formatted(String.join("', '", TABLES)))) {
            while (indexes.next()) {
                names.add(indexes.getString(1));
                definitions.add(indexes.getString(2));
            }
        }
        for (String name : names) {
            statement.execute("DROP INDEX " + name);
        }
        return definitions;
    }

    private static void run(Work work) {
        try (Connection connection = StackResource.current().postgres().superuser("nominations");
                Statement statement = connection.createStatement()) {
            work.with(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is done in one session. */
    @FunctionalInterface
    private interface Work {
        void with(Statement statement) throws SQLException;
    }
}
