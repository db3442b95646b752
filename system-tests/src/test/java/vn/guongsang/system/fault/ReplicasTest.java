package vn.guongsang.system.fault;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.suite.ServiceProcess;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.oracle.TopicLog;
import vn.guongsang.system.running.CarefulClient;
import vn.guongsang.system.running.Dossier;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;
import vn.guongsang.system.running.Topic;

/** Two processes of media-service on one database and one broker look after the same tasks and columns. */
class ReplicasTest {

    private static final int APPROVALS = 4;
    private static final int TASKS = 2 * APPROVALS;
    /** In it each of the two has looked twice. */
    private static final Duration TWO_LOOKS = TheSuite.LOOK_EVERY.multipliedBy(2);

    private static ServiceProcess replica;

    @BeforeAll
    static void startTheSecond() {
        replica = TheSuite.suite().startReplica("media");
    }

    @AfterAll
    static void stopTheSecond() {
        replica.stop();
    }

    /** One of them dies while it holds the overdue tasks: the other does its work, and once started again it does nothing twice. */
    @Test
    void eachStepOfAnEscalationIsTakenOnceThoughOneOfThemDiesInTheMiddleOfIt() throws SQLException {
        String tasks = tasksOf(Dossier.ready(APPROVALS));
        replica.awaitReady();
        due(tasks, "now() + interval '1 day'");
        awaitTold(tasks, "created 8, reminded 8");
        ServiceProcess dead = killTheOneThatEscalates(tasks);
        awaitTold(tasks, "created 8, escalated 8, reminded 8");
        if (dead == replica) {
            replica.start();
        }
        Awaitility.await(dead.name()).until(dead::isReady);
        Instant fault = Instant.now();
        due(tasks, "now() - interval '6 days'");
        awaitTold(tasks, "created 8, escalated 16, reminded 8");

        Awaitility.await().during(TWO_LOOKS).until(() -> told(tasks).equals("created 8, escalated 16, reminded 8"));
        assertEquals(
                "creation 8, escalation 16, reminder 8",
                counted("SELECT action AS what FROM history_line WHERE aggregate_id", tasks));
        Oracle.holds(fault);
        assertEquals(Map.of("created", 8L, "reminded", 8L, "escalated", 16L), heard(tasks));
    }

    @Test
    void aSlotThatIsMissingIsMadeOnceAndAFigureThatHasChangedIsToldOnce() {
        UUID column = runningColumn();
        replica.awaitReady();
        TheSuite.execute("media", "DELETE FROM column_slot WHERE column_id = '" + column + "'");
        awaitSlots(column, "9 on 9 days");
        String before = counts(column);
        TheSuite.execute(
                "media",
                """
                UPDATE column_slot SET status = 'SKIPPED', touched = true, reason = 'Nghỉ lễ' WHERE id =
                (SELECT id FROM column_slot WHERE column_id = '%s' ORDER BY day LIMIT 1)"""
                        .formatted(column));
        String after = String.valueOf(Integer.parseInt(before) + 1);
        Awaitility.await().until(() -> counts(column).equals(after));
        Awaitility.await().during(TWO_LOOKS).until(() -> counts(column).equals(after));
        awaitSlots(column, "9 on 9 days");
    }

    /** The tasks of new approvals, as the end of a condition. */
    private static String tasksOf(List<Dossier> dossiers) {
        String exemplars = dossiers.stream()
                .map(dossier -> "'" + CarefulClient.approve(dossier).exemplar() + "'")
                .collect(joining(", "));
        String tasks = " IN (SELECT id FROM propagation_task WHERE exemplar_id IN (" + exemplars + "))";
        awaitTold(tasks, "created " + TASKS);
        return tasks;
    }

    /** Made a month ago; past the trigger that wants a new version for every change. */
    private static void due(String tasks, String when) {
        TheSuite.execute(
                "media",
                """
                SET session_replication_role = replica;
                UPDATE propagation_task SET created_at = now() - interval '30 days', due_at = %s WHERE id %s"""
                        .formatted(when, tasks));
    }

    private static void awaitTold(String tasks, String expected) {
        Awaitility.await(expected)
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertEquals(expected, told(tasks)));
    }

    private static String told(String tasks) {
        return counted("SELECT payload -> 'data' ->> 'change' AS what FROM outbox WHERE aggregate_id", tasks);
    }

    private static String counted(String lines, String tasks) {
        return TheSuite.text(
                "media",
                "SELECT string_agg(what || ' ' || times, ', ' ORDER BY what) FROM (SELECT what, count(*) AS times FROM ("
                        + lines + tasks + ") lines GROUP BY what) counted");
    }

    /** Nobody gets on with an event: who has taken the tasks stands with them in the middle of the transaction, and dies there. */
    private static ServiceProcess killTheOneThatEscalates(String tasks) throws SQLException {
        try (Connection gate = TheSuite.database("media");
                Statement statement = gate.createStatement()) {
            gate.setAutoCommit(false);
            statement.execute("LOCK TABLE outbox IN SHARE MODE");
            due(tasks, "now() - interval '1 minute'");
            String holder = Awaitility.await("one of them at work")
                    .pollInterval(Duration.ofMillis(20))
                    .until(ReplicasTest::waiting, Objects::nonNull);
            ServiceProcess dying =
                    holder.equals(replica.name()) ? replica : TheSuite.suite().service("media");
            dying.crash();
            gate.rollback();
            return dying;
        }
    }

    private static String waiting() {
        return TheSuite.text(
                "postgres",
                """
                SELECT application_name FROM pg_stat_activity
                WHERE datname = 'media' AND wait_event_type = 'Lock' AND query ILIKE 'INSERT INTO outbox%'""");
    }

    /** What the topic tells of the tasks; an event that was sent twice is still one. */
    private static Map<String, Long> heard(String tasks) {
        String ids = TheSuite.text("media", "SELECT string_agg(id::text, ' ') FROM propagation_task WHERE id" + tasks);
        return TopicLog.wholesome().stream()
                .filter(record -> record.topic().equals(Topic.PROPAGATION))
                .map(record -> TopicLog.parse(record.value()))
                .filter(event -> ids.contains(event.at("/subject").asText()))
                .collect(toMap(
                        event -> event.at("/id").asText(),
                        event -> event.at("/data/change").asText(),
                        (a, b) -> a))
                .values()
                .stream()
                .collect(groupingBy(Function.identity(), counting()));
    }

    private static void awaitSlots(UUID column, String expected) {
        String slots =
                "SELECT count(*) || ' on ' || count(DISTINCT day) || ' days' FROM column_slot WHERE column_id = '"
                        + column + "'";
        Awaitility.await(expected).during(TWO_LOOKS).until(() -> TheSuite.text("media", slots)
                .equals(expected));
    }

    private static String counts(UUID column) {
        return TheSuite.text(
                "media",
                "SELECT count(*) FROM outbox WHERE payload -> 'data' ->> 'change' = 'counted' AND aggregate_id = '"
                        + column + "'");
    }

    /** Weekly from tomorrow on. */
    private static UUID runningColumn() {
        String channel = TheSuite.MEDIA
                .get(People.token(People.ADMIN), "/v1/channels?kind=TV")
                .require(200)
                .text("/items/0/id");
        Map<String, Object> content = Map.of(
                "name",
                "Người tốt, việc tốt",
                "obligation",
                Map.of("documentNumber", "68/KH-UBND", "documentDate", "2023-02-15", "planSection", "V.1.b"),
                "rhythm",
                Map.of(
                        "firstDay",
                        LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(1).toString(),
                        "rrule",
                        "FREQ=WEEKLY"),
                "audience",
                "Khán giả trong tỉnh",
                "language",
                "vi",
                "targetItems",
                2);
        Api.Answer opened = post("/v1/columns", null, Map.of("channelId", channel, "content", content))
                .require(201);
        String id = opened.text("/id");
        post("/v1/columns/" + id + "/start", opened.etag(), null).require(200);
        return UUID.fromString(id);
    }

    private static Api.Answer post(String path, String etag, Object body) {
        return TheSuite.MEDIA.post(
                People.token(People.EDITOR), path, UUID.randomUUID().toString(), etag, body);
    }
}
