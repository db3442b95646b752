package vn.guongsang.nominations.nomination.step;

import java.time.Instant;
import java.util.UUID;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;

/** What another feature may hold against the first submission of a nomination; all of them are asked. */
public interface SubmissionGate {

    /** What a gate can look at. */
    record Coming(UUID nomination, UUID unit, UnitType unitType, Level level, int year, String sector) {}

    /** Refuses a nomination that may not come now; says whether it comes late with leave. */
    boolean comesLate(Coming nomination, Instant at);
}
