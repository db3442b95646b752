package vn.guongsang.media.task.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

/** 100,000 tasks of the newspaper and the television, ten of a magazine: a page costs what it shows. */
@QuarkusTest
@MediaStack
class LargeListTest {

    private static final TaskFilter ALL =
            new TaskFilter(null, null, null, null, null, null, null, null, null, null, null, null);
    private static final int PAGE = 101;

    /** The rows stand for what many approvals would have brought; no event is to be told of them. */
    private static final String SILENTLY = "SET session_replication_role = replica; ";

    private static final String EXEMPLARS =
            """
            INSERT INTO exemplar_snapshot
            SELECT md5('e' || i)::uuid, 1, 'APPROVED', 1, true, NULL, 'Điển hình ' || i, 'INDIVIDUAL',
                   md5('u' || i % 140)::uuid, 'AGRICULTURE', NULL
            FROM generate_series(1, 50000) i""";

    private static final String TASKS =
            """
            INSERT INTO propagation_task (id, version, kind, status, exemplar_id, exemplar_version, approval_no,
                                          channel_id, channel_kind, outlet_id, priority, due_at, escalation, created_at)
            SELECT md5(c.code || i)::uuid, 1, 'PROPAGATION', 'OPEN', md5('e' || i)::uuid, 1, 1, c.id, c.kind, o.id, 5,
                   now() + interval '1 day', 0, now()
            FROM generate_series(1, %d) i, channel c, outlet o
            WHERE c.code IN (%s) AND o.code = 'trung-tam-truyen-thong-hue'""";

    @Inject
    TaskViews views;

    @Inject
    DataSource database;

    @BeforeAll
    static void manyTasks() {
        Database.change(SILENTLY + EXEMPLARS);
        Database.change(SILENTLY + TASKS.formatted(50_000, "'bao-thua-thien-hue-print', 'trt-tv'"));
        Database.change(SILENTLY + TASKS.formatted(10, "'tap-chi-song-huong-print'"));
        Database.change("VACUUM ANALYZE propagation_task");
        Database.change("VACUUM ANALYZE exemplar_snapshot");
    }

    @AfterAll
    static void forget() {
        String mine = "(SELECT md5('e' || i)::uuid FROM generate_series(1, 50000) i)";
        Database.change(SILENTLY + "DELETE FROM propagation_task WHERE exemplar_id IN " + mine);
        Database.change(SILENTLY + "DELETE FROM exemplar_snapshot WHERE id IN " + mine);
    }

    @Test
    void aPageOfANewsroomCostsTheSameWhereverItLies() {
        Actor editor = new Actor("e", "E", Set.of("media-editor"), null, Asked.CENTRE);
        UUID after = null;
        Work first = worked(editor, null);
        for (int page = 1; page < 50; page++) {
            List<UUID> ids = ids(editor, after);
            after = ids.get(ids.size() - 1);
        }
        Work fiftieth = worked(editor, after);

        assertEquals(PAGE, first.found());
        assertEquals(PAGE, fiftieth.found());
        assertEquals(0, first.sequentialScans() + fiftieth.sequentialScans());
        assertTrue(first.rowsRead() <= 5 * PAGE, () -> first + " for the first page");
        assertTrue(fiftieth.rowsRead() <= 5 * PAGE, () -> fiftieth + " for page 50");
    }

    @Test
    void aSmallNewsroomReadsItsOwnTasksOnly() {
        Work work = worked(new Actor("m", "M", Set.of("media-editor"), null, Asked.MAGAZINE), null);

        assertEquals(10, work.found());
        assertEquals(0, work.sequentialScans());
        assertTrue(work.rowsRead() <= 20, work::toString);
    }

    @Test
    void theBoardReadsAPageByTheOrderOfTheList() {
        Work work = worked(new Actor("b", "B", Set.of("propaganda-board"), null, null), null);

        assertEquals(0, work.sequentialScans());
        assertTrue(work.rowsRead() <= 2 * PAGE, work::toString);
    }

    private List<UUID> ids(Actor reader, UUID after) {
        return views.rows(ALL, reader, after, PAGE, Instant.now()).list(database, row -> row.uuid("id"));
    }

    /** What PostgreSQL did with the tasks meanwhile, in one session. */
    private Work worked(Actor reader, UUID after) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Work before = soFar(0);
            int found = ids(reader, after).size();
            Work now = soFar(found);
            return new Work(found, now.sequentialScans - before.sequentialScans, now.rowsRead - before.rowsRead);
        });
    }

    private Work soFar(int found) {
        return Sql.of("SELECT * FROM pg_stat_xact_user_tables WHERE relname = 'propagation_task'")
                .first(database, row -> new Work(found, row.number("seq_scan"), row.number("idx_tup_fetch")))
                .orElseThrow();
    }

    private record Work(int found, long sequentialScans, long rowsRead) {}
}
