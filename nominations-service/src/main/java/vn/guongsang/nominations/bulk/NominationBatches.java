package vn.guongsang.nominations.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.bulk.BulkKind;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.nomination.NominationService;
import vn.guongsang.nominations.nomination.course.Refusal;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.NominationRights;
import vn.guongsang.nominations.nomination.step.Standing;
import vn.guongsang.nominations.nomination.step.Standings;

/** Bulk steps on nominations. */
@ApplicationScoped
public class NominationBatches implements BulkKind<NominationBatches.Order> {

    private final NominationService nominations;
    private final Standings standings;

    NominationBatches(NominationService nominations, Standings standings) {
        this.nominations = nominations;
        this.standings = standings;
    }

    /** The step, and the reason that is given for each. */
    public record Order(BatchAction action, String reason) {}

    @Override
    public String thing() {
        return "nomination";
    }

    @Override
    public Map<String, Object> columns(Order order) {
        return Map.of("action", order.action(), "reason", order.reason());
    }

    @Override
    public Order order(Row row) {
        return new Order(row.constant("action", BatchAction.class), row.text("reason"));
    }

    @Override
    public Map<UUID, Judgement> judge(List<UUID> ids, Order order, Actor actor) {
        Map<UUID, Judgement> judged = new HashMap<>();
        standings
                .findAll(ids, actor.scope())
                .forEach((id, found) -> judged.put(
                        id,
                        new Judgement(
                                found.version(),
                                refusal(found.standing(), order.action().step(), actor))));
        return judged;
    }

    @Override
    public void take(Order order, UUID id, IfMatch seen, Actor actor, Instant at) {
        switch (order.action()) {
            case RETURN -> nominations.giveBack(id, seen, order.reason(), actor, at);
            case REJECTION -> nominations.reject(id, seen, new Refusal(order.reason(), null), actor, at);
            case WITHDRAWAL -> nominations.withdraw(id, seen, order.reason(), actor, at);
        }
    }

    @Override
    public ProblemType foreignToken() {
        return BatchProblem.PREVIEW_TOKEN_FOREIGN;
    }

    private static String refusal(Standing nomination, NominationAction step, Actor actor) {
        if (step.next(nomination.status()) == null) {
            return StateProblem.ILLEGAL_TRANSITION.code();
        }
        try {
            NominationRights.require(step, nomination, actor);
            return null;
        } catch (ProblemException refused) {
            return refused.type().code();
        }
    }
}
