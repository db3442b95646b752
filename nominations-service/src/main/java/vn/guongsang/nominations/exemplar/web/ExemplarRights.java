package vn.guongsang.nominations.exemplar.web;

import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;

/** Which roles may do what to an exemplar within their scope; deciding also needs the right body. */
final class ExemplarRights {

    private static final Set<String> CORRECTING = Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD);
    private static final Set<String> TIMING = Set.of(Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);
    private static final Set<String> KEEPING_GROUNDS =
            Set.of(Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD);

    private ExemplarRights() {}

    /**
     * Whether an actor may take an action.
     *
     * @param decides whether the actor's body decides at the level of the exemplar
     */
    static boolean allows(ExemplarAction action, Actor actor, boolean decides) {
        return switch (action) {
            case PROFILE -> CORRECTING.stream().anyMatch(actor::is);
            case EMBARGO, PROFILE_WITHDRAWAL, PROFILE_REOPENING ->
                TIMING.stream().anyMatch(actor::is);
            case PUBLICATION_GROUNDS, PUBLICATION_WITHDRAWAL ->
                KEEPING_GROUNDS.stream().anyMatch(actor::is);
            case REVOCATION, REAPPROVAL, REINSTATEMENT -> decides;
            case RECOGNITION, ERASURE, SUBJECT_MERGE -> false;
        };
    }
}
