package vn.guongsang.media.task.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiPredicate;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;

/** In what a publication must agree with the line of the as-run log on which it rests (mission F23), one rule a constant. */
enum AsRunRule {
    /** What has been annulled was not aired. */
    COUNTS("airingId", "airing-annulled", (told, line) -> !line.annulled()),
    /** The log must say that it was about the exemplar. */
    OF_EXEMPLAR("airingId", "airing-of-another-exemplar", (told, line) -> told.exemplarId()
            .equals(line.exemplarId())),
    OF_TASK(
            "airingId",
            "airing-of-another-task",
            (told, line) -> line.taskId() == null || line.taskId().equals(told.taskId())),
    SAME_DAY("airingId", "airing-on-another-day", (told, line) -> Vietnam.dateOf(told.publishedAt())
            .equals(line.day())),
    SAME_MINUTES(
            "minutes",
            "airing-minutes-differ",
            (told, line) -> told.minutes() != null && told.minutes().compareTo(line.minutes()) == 0),
    /** One airing is one publication. */
    FREE("airingId", "airing-taken", (told, line) -> !line.taken());

    private final String field;
    private final String code;
    private final BiPredicate<Resting, Line> holds;

    AsRunRule(String field, String code, BiPredicate<Resting, Line> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /**
     * A line of the log of the task's channel.
     *
     * @param day local day on which it began
     * @param taken whether the publication of another task rests on it
     */
    record Line(UUID exemplarId, UUID taskId, LocalDate day, BigDecimal minutes, boolean annulled, boolean taken) {}

    /** Names every broken rule at once. */
    static void check(Resting told, Line line) {
        ProblemException problem = new ProblemException(EvidenceProblem.EVIDENCE_INVALID);
        for (AsRunRule rule : values()) {
            if (!rule.holds.test(told, line)) {
                problem.at("/" + rule.field, rule.code, rule.allowed(line));
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** What the line says where the publication must say the same. */
    private Object[] allowed(Line line) {
        return switch (this) {
            case SAME_DAY -> new Object[] {line.day()};
            case SAME_MINUTES ->
                new Object[] {line.minutes().stripTrailingZeros().toPlainString()};
            default -> new Object[0];
        };
    }
}
