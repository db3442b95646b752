package vn.guongsang.reporting.amendment.step;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.reporting.amendment.content.AmendmentStatus;

/** Who may take which step, apart from the unit scope that every step needs. */
public final class AmendmentRights {

    private static final Set<String> WRITING = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);
    private static final Set<String> SENDING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD);
    private static final Set<String> ANSWERING = Set.of(Roles.PROVINCE_BOARD);

    private AmendmentRights() {}

    /**
     * What the right to a step depends on.
     *
     * @param broughtBy everybody who has drafted, edited or sent it
     */
    public record Standing(AmendmentStatus status, UUID unitId, List<String> broughtBy) {}

    /** Steps that are legal now and that the actor may take. */
    public static List<String> allowedActions(Standing request, Actor actor) {
        return Arrays.stream(AmendmentAction.values())
                .filter(action -> action.next(request.status()) != null && refusal(action, request, actor) == null)
                .map(AmendmentAction::path)
                .toList();
    }

    /** Refuses who may not take the step. */
    public static void require(AmendmentAction action, Standing request, Actor actor) {
        ProblemType refusal = refusal(action, request, actor);
        if (refusal != null) {
            throw new ProblemException(refusal);
        }
    }

    private static ProblemType refusal(AmendmentAction action, Standing request, Actor actor) {
        Set<String> roles =
                switch (action) {
                    case EDIT -> WRITING;
                    case SENDING, WITHDRAWAL -> SENDING;
                    case ANSWER, FORWARDING, DECISION -> ANSWERING;
                };
        if (roles.stream().noneMatch(actor::is)) {
            return KitProblem.FORBIDDEN;
        }
        boolean own =
                request.unitId().equals(actor.unitId()) || request.broughtBy().contains(actor.id());
        return roles == ANSWERING && own ? AmendmentProblem.AMENDMENT_OWN : null;
    }
}
