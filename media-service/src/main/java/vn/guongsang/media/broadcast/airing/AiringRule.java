package vn.guongsang.media.broadcast.airing;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BiPredicate;

/** What must hold of everything that enters the log (mission F23: counted only when aired). */
enum AiringRule {
    /** What has not begun was not aired. */
    BEGUN("startedAt", "not-in-future", (line, at) -> !line.given().startedAt().isAfter(at)),
    /** Before this there was no plan; a slip of the year is found. */
    WITHIN_MEMORY(
            "startedAt", "too-long-ago", (line, at) -> !line.given().startedAt().isBefore(AiringCheck.EARLIEST)),
    /** A slot must be one of the channel. */
    SLOT_OF_CHANNEL(
            "slotId", "slot-not-of-channel", (line, at) -> line.given().slotId() == null || line.slotStart() != null),
    /** Whatever was delayed or brought forward, not by more than a day. */
    SLOT_OF_THAT_TIME(
            "slotId",
            "slot-of-another-time",
            (line, at) -> line.slotStart() == null
                    || Duration.between(line.slotStart(), line.given().startedAt())
                                    .abs()
                                    .compareTo(AiringCheck.MOST_DELAY)
                            <= 0),
    /** A task must be a propagation of the channel. */
    TASK_OF_CHANNEL(
            "taskId",
            "task-not-of-channel",
            (line, at) -> line.given().taskId() == null || line.taskExemplar() != null),
    /** An exemplar must be known, and that of the task. */
    EXEMPLAR_KNOWN(
            "exemplarId",
            "exemplar-unknown",
            (line, at) -> line.given().exemplarId() == null
                    || line.exemplarFound()
                            && (line.taskExemplar() == null
                                    || line.taskExemplar().equals(line.given().exemplarId()))),
    /** One reference means one airing. */
    REFERENCE_MEANS_THE_SAME(
            "reference",
            "reference-means-another",
            (line, at) -> line.before() == null || line.before().isSameAs(line.given()));

    private final String field;
    private final String code;
    private final BiPredicate<AiringCheck.Line, Instant> holds;

    AiringRule(String field, String code, BiPredicate<AiringCheck.Line, Instant> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    String field() {
        return field;
    }

    String code() {
        return code;
    }

    boolean holds(AiringCheck.Line line, Instant at) {
        return holds.test(line, at);
    }
}
