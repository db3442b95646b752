package vn.guongsang.kit.bulk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.web.IfMatch;

/** What a service takes bulk steps on. */
public interface BulkKind<O> {

    /** The thing in one lower-case word, a constant: it names the tables, the column of its id, and the audit. */
    String thing();

    /** What is stored of an order beside id, author and time, by column; the columns are constants. */
    Map<String, Object> columns(O order);

    /** The order that was stored so. */
    O order(Row row);

    /** How each of the things that the actor sees stands to the step; those that are not seen are left out. */
    Map<UUID, Judgement> judge(List<UUID> ids, O order, Actor actor);

    /** Takes the step on one thing in the version that was seen. */
    void take(O order, UUID id, IfMatch seen, Actor actor, Instant at);

    /** The problem of a token that belongs to another preview. */
    ProblemType foreignToken();

    /**
     * How a thing stands to a step.
     *
     * @param refusal code of what stands against it; null when it could be taken
     */
    record Judgement(long version, String refusal) {}
}
