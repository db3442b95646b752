package vn.guongsang.media.column.slot.step;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.guongsang.kit.problem.ProblemException;

/** What an item of a slot needs, one rule a constant. */
public enum ItemRule {
    /** The task is there, and is one to publish, not to take down. */
    TASK_KNOWN("taskId", "column-task-unknown", c -> c.item().taskId() == null || c.task() != null),
    /** A column brings what its own channel has taken on. */
    TASK_OF_CHANNEL(
            "taskId",
            "column-task-of-other-channel",
            c -> c.task() == null || c.channelId().equals(c.task().channelId())),
    /** A declined or cancelled task brings nothing. */
    TASK_OPEN("taskId", "column-task-closed", c -> c.task() == null || c.task().isOpenOrPublished()),
    /** A publication counts once, so it is planned once. */
    TASK_ONCE("taskId", "column-task-planned", c -> c.task() == null || c.task().plannedInSlot() == null),
    /** Task and item are about the same exemplar. */
    TASK_OF_EXEMPLAR(
            "exemplarId",
            "column-task-of-other-exemplar",
            c -> c.task() == null || c.task().exemplarId().equals(c.exemplarId())),
    /** The exemplar is there. */
    EXEMPLAR_KNOWN("exemplarId", "column-exemplar-unknown", c -> c.exemplarId() == null || c.exemplar() != null),
    /** Plan V.1: exemplars are publicised; what was revoked, or lacks a ground, is not. */
    EXEMPLAR_PUBLISHABLE(
            "exemplarId",
            "column-exemplar-not-publishable",
            c -> c.exemplar() == null
                    || c.isPublished()
                    || c.exemplar().inForce() && c.exemplar().publishable()),
    /** What is under embargo waits. */
    EMBARGO_OVER(
            "exemplarId",
            "column-embargo-in-force",
            c -> c.exemplar() == null
                    || c.isPublished()
                    || c.exemplar().embargoUntil() == null
                    || !c.publishedBy().isBefore(c.exemplar().embargoUntil()));

    private final String field;
    private final String code;
    private final Predicate<Candidate> holds;

    ItemRule(String field, String code, Predicate<Candidate> holds) {
        this.field = field;
        this.code = code;
        this.holds = holds;
    }

    /** Names every broken rule of every item at once. */
    public static void check(List<Candidate> candidates) {
        ProblemException problem = new ProblemException(ColumnSlotProblem.COLUMN_SLOT_INVALID);
        for (int i = 0; i < candidates.size(); i++) {
            for (ItemRule rule : values()) {
                if (!rule.holds.test(candidates.get(i))) {
                    problem.at("/items/" + i + "/" + rule.field, rule.code);
                }
            }
            if (isTwice(candidates, i)) {
                problem.at("/items/" + i + "/taskId", "column-task-twice");
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private static boolean isTwice(List<Candidate> candidates, int at) {
        UUID task = candidates.get(at).item().taskId();
        return task != null
                && candidates.subList(0, at).stream()
                        .anyMatch(earlier -> task.equals(earlier.item().taskId()));
    }
}
