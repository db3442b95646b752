package vn.guongsang.media.broadcast.airing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.sql.Sql;

/** Looks at lines for the log of one channel, all with one query. */
@ApplicationScoped
public class AiringCheck {

    static final Instant EARLIEST = Instant.parse("2020-01-01T00:00:00Z");
    static final Duration MOST_DELAY = Duration.ofDays(1);

    private static final String LINES =
            """
            SELECT s.starts_at AS slot_start, t.exemplar_id AS task_exemplar, e.id IS NOT NULL AS exemplar_found,
                   a.id AS known, a.started_at, a.minutes, a.slot_id, a.task_id, a.exemplar_id
            FROM unnest(:slots::text[], :tasks::text[], :exemplars::text[], :references::text[])
                WITH ORDINALITY AS w (slot, task, exemplar, reference, ordinal)
            LEFT JOIN broadcast_slot s ON s.id = NULLIF(w.slot, '')::uuid AND s.channel_id = :channel
            LEFT JOIN propagation_task t ON t.id = NULLIF(w.task, '')::uuid AND t.channel_id = :channel
                AND t.kind = 'PROPAGATION'
            LEFT JOIN exemplar_snapshot e ON e.id = NULLIF(w.exemplar, '')::uuid
            LEFT JOIN airing a ON a.channel_id = :channel AND a.reference = NULLIF(w.reference, '')
            ORDER BY w.ordinal""";

    private final DataSource database;

    AiringCheck(DataSource database) {
        this.database = database;
    }

    /** What is in the log under a reference. */
    record Before(UUID id, Instant startedAt, BigDecimal minutes, UUID slotId, UUID taskId, UUID exemplarId) {

        boolean isSameAs(AiringDetail given) {
            return startedAt.equals(given.startedAt())
                    && minutes.compareTo(given.minutes()) == 0
                    && Objects.equals(slotId, given.slotId())
                    && Objects.equals(taskId, given.taskId())
                    && (given.exemplarId() == null || given.exemplarId().equals(exemplarId));
        }
    }

    /** A line with what is known of the things that it names. */
    record Line(AiringDetail given, Instant slotStart, UUID taskExemplar, boolean exemplarFound, Before before) {}

    /**
     * What a line comes to.
     *
     * @param exemplarId the exemplar, also when only its task was named
     * @param known the airing that its reference stands for already; null when it is new
     */
    public record Verdict(AiringDetail given, UUID exemplarId, UUID known, List<Fault> faults) {

        /** Whether the log has to take it in. */
        public boolean isNew() {
            return known == null && faults.isEmpty();
        }
    }

    /** A member that is wrong. */
    public record Fault(String field, String code) {}

    /** Judges lines in their order; the lock on the channel keeps others from telling of the same. */
    public List<Verdict> judge(UUID channel, List<AiringDetail> given, Instant at) {
        List<Function<AiringDetail, Line>> found = Sql.of(LINES)
                .bind("channel", channel)
                .bind("slots", each(given, AiringDetail::slotId))
                .bind("tasks", each(given, AiringDetail::taskId))
                .bind("exemplars", each(given, AiringDetail::exemplarId))
                .bind("references", each(given, AiringDetail::reference))
                .list(database, AiringCheck::line);
        return IntStream.range(0, given.size())
                .mapToObj(i -> verdict(found.get(i).apply(given.get(i)), at))
                .toList();
    }

    private static Verdict verdict(Line line, Instant at) {
        List<Fault> faults = Arrays.stream(AiringRule.values())
                .filter(rule -> !rule.holds(line, at))
                .map(rule -> new Fault(rule.field(), rule.code()))
                .toList();
        UUID exemplar = line.taskExemplar() == null ? line.given().exemplarId() : line.taskExemplar();
        return new Verdict(
                line.given(),
                exemplar,
                line.before() == null ? null : line.before().id(),
                faults);
    }

    private static Function<AiringDetail, Line> line(Row row) {
        Instant slotStart = row.instant("slot_start");
        UUID taskExemplar = row.uuid("task_exemplar");
        boolean exemplarFound = row.bool("exemplar_found");
        Before before = row.uuid("known") == null
                ? null
                : new Before(
                        row.uuid("known"),
                        row.instant("started_at"),
                        row.decimal("minutes"),
                        row.uuid("slot_id"),
                        row.uuid("task_id"),
                        row.uuid("exemplar_id"));
        return given -> new Line(given, slotStart, taskExemplar, exemplarFound, before);
    }

    private static List<Object> each(List<AiringDetail> given, Function<AiringDetail, Object> part) {
        return given.stream().map(part).map(value -> value == null ? "" : value).toList();
    }
}
