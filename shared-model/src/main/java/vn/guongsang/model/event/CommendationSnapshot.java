package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A proposal to commend subjects for one achievement, and its decision (khen thưởng), for counting: it names nobody.
 *
 * @param id commendation id
 * @param version version of the commendation, from 1
 * @param change {@code proposed}, {@code edited}, {@code decided}, {@code refused}, {@code withdrawn}, {@code annulled}
 *     or {@code republished}
 * @param status {@code PROPOSED}, {@code DECIDED}, {@code REFUSED}, {@code WITHDRAWN} or {@code ANNULLED}
 * @param form code of the form
 * @param level the level that decides
 * @param type {@code REGULAR}, {@code UNSCHEDULED} or {@code THEMATIC}
 * @param unitId the unit that proposes
 * @param subjectIds who is commended
 * @param deedOn day of the deed
 * @param foundThrough code of how it was found
 * @param proposedAt when it was proposed
 * @param decisionNumber number and symbol of the decision; absent before
 * @param decisionDate date of the decision
 * @param effectiveOn day on which it takes effect
 * @param annulledOn date of the annulment; absent while the decision stands
 * @param annulmentGround code of the ground of the annulment
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CommendationSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        String form,
        String level,
        String type,
        UUID unitId,
        List<UUID> subjectIds,
        LocalDate deedOn,
        String foundThrough,
        Instant proposedAt,
        String decisionNumber,
        LocalDate decisionDate,
        LocalDate effectiveOn,
        LocalDate annulledOn,
        String annulmentGround)
        implements Snapshot {}
