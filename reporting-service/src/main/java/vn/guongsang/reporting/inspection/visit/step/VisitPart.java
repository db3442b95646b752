package vn.guongsang.reporting.inspection.visit.step;

import java.util.EnumSet;
import java.util.Set;

/** What somebody is to a visit. */
public enum VisitPart {
    /** Speaks for the body that issued the programme. */
    ISSUER,
    /** Is in the team. */
    TEAM,
    /** Leads the team. */
    HEAD,
    /** Belongs to the unit visited, or to the one that took it over. */
    VISITED;

    /** Whoever belongs to the unit visited is nothing else to the visit. */
    public static Set<VisitPart> of(boolean issuer, boolean team, boolean head, boolean visited) {
        if (visited) {
            return EnumSet.of(VISITED);
        }
        Set<VisitPart> parts = EnumSet.noneOf(VisitPart.class);
        if (issuer) {
            parts.add(ISSUER);
        }
        if (team) {
            parts.add(TEAM);
        }
        if (head) {
            parts.add(HEAD);
        }
        return parts;
    }
}
