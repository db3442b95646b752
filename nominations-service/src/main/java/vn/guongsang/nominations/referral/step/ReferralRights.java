package vn.guongsang.nominations.referral.step;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemType;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.nomination.step.StepProblem;
import vn.guongsang.nominations.recognition.Rung;

/** Who may take which step of a referral on a day, apart from the unit scope. */
@ApplicationScoped
public class ReferralRights {

    private static final Set<String> OF_UNITS = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER);

    private final CodeLists lists;
    private final DecisionRights rights;

    ReferralRights(CodeLists lists, DecisionRights rights) {
        this.lists = lists;
        this.rights = rights;
    }

    /** The rights of one actor on one day; the authority matrix is read once for a whole list. */
    public OfActor of(Actor actor, LocalDate day) {
        boolean districts = lists.authority(Level.DISTRICT, day).isPresent();
        return new OfActor(actor, districts, rights.undoableLevels(actor, day));
    }

    /**
     * The rights of one actor on one day.
     *
     * @param districts whether districts have authority then; what was theirs is sent on by the units that are left
     * @param competent the levels that the actor's role speaks for, those that were abolished below included
     */
    public record OfActor(Actor actor, boolean districts, Set<Level> competent) {

        /** Whether the actor may send what was recognised at a rung. */
        public boolean sends(Rung from) {
            return switch (from) {
                case UNIT, COMMUNE -> OF_UNITS.stream().anyMatch(actor::is);
                case DISTRICT ->
                    districts
                            ? actor.is(Roles.DISTRICT_BOARD)
                            : OF_UNITS.stream().anyMatch(actor::is);
                case PROVINCE -> actor.is(Roles.PROVINCE_BOARD);
                case NATION -> false;
            };
        }

        /** Steps that are legal now and that the actor may take. */
        public List<String> allowedActions(OnTheWay referral) {
            return Arrays.stream(ReferralAction.values())
                    .filter(action ->
                            action.next(referral.status(), referral.to()) != null && refusal(action, referral) == null)
                    .map(ReferralAction::path)
                    .toList();
        }

        /** Refuses a step that the actor may not take. */
        public void require(ReferralAction action, OnTheWay referral) {
            ProblemType refusal = refusal(action, referral);
            if (refusal != null) {
                throw new ProblemException(refusal);
            }
        }

        private ProblemType refusal(ReferralAction action, OnTheWay referral) {
            boolean may =
                    switch (action.hand()) {
                        case SENDER -> sends(referral.from());
                        case RECEIVER ->
                            referral.reached()
                                    && competent.contains(
                                            Level.valueOf(referral.to().name()));
                        case RECORDER -> actor.is(Roles.PROVINCE_BOARD);
                    };
            if (!may) {
                return KitProblem.FORBIDDEN;
            }
            boolean judges = action.hand() == ReferralAction.Hand.RECEIVER;
            boolean own =
                    actor.id().equals(referral.sentBy()) || referral.fromUnit().equals(actor.unitId());
            return judges && own ? StepProblem.SEPARATION_OF_DUTIES : null;
        }
    }
}
