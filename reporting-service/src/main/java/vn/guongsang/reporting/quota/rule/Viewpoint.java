package vn.guongsang.reporting.quota.rule;

import java.time.Instant;
import java.time.LocalDate;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;

/**
 * The day from which progress is looked at.
 *
 * @param day today, or an earlier local day
 * @param until facts count that were approved before this moment and had not been revoked by then; null: as things are now
 */
public record Viewpoint(LocalDate day, Instant until) {

    /** As things are now. */
    public static Viewpoint now(LocalDate today) {
        return new Viewpoint(today, null);
    }

    /**
     * As things were at the end of a day.
     *
     * @param asOf the day; null for now
     * @throws ProblemException 400 when it lies ahead
     */
    public static Viewpoint of(LocalDate asOf, LocalDate today) {
        if (asOf == null || asOf.equals(today)) {
            return now(today);
        }
        if (asOf.isAfter(today)) {
            throw new ProblemException(KitProblem.BAD_PARAMETER, "asOf").atParameter("asOf", "as-of-ahead", today);
        }
        return new Viewpoint(asOf, Vietnam.startOf(asOf.plusDays(1)));
    }

    /** Part of a cursor: a list that is read as things are now goes on after midnight. */
    @Override
    public String toString() {
        return until == null ? "now" : day.toString();
    }
}
