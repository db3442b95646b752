package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import vn.guongsang.model.Level;
import vn.guongsang.model.NominationStatus;
import vn.guongsang.model.SubjectType;

/**
 * A nomination (hồ sơ đề nghị công nhận), for counting: it names nobody.
 *
 * @param id nomination id
 * @param version version of the nomination, from 1
 * @param change {@code drafted}, {@code edited}, {@code submitted}, {@code appraised}, {@code returned}, {@code approved},
 *     {@code rejected}, {@code withdrawn}, {@code taken-over}, {@code erased} or {@code republished}
 * @param status state of the nomination
 * @param unitId the unit that nominates
 * @param subjectType individual, collective or household
 * @param sector code of the sector
 * @param level level that is asked to recognise
 * @param year emulation year
 * @param submittedAt when it was last submitted; absent before
 * @param decidedAt when it was approved or rejected; absent before
 * @param subjectId the subject that is nominated, by id only; absent in records from before it was told, as all that follow
 * @param origin how it was found: {@code REGULAR}, {@code UNSCHEDULED}, {@code THEMATIC} or {@code MOVEMENT}
 * @param movementId the movement that it was found through; absent otherwise
 * @param criteriaEditionId the unit's own criteria that it is held to; absent before it is submitted, or without such
 * @param source code of where it came from: a unit, a citizen's tip
 * @param submittedLate whether it came outside of the window, admitted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record NominationSnapshot(
        UUID id,
        long version,
        String change,
        NominationStatus status,
        UUID unitId,
        SubjectType subjectType,
        String sector,
        Level level,
        int year,
        Instant submittedAt,
        Instant decidedAt,
        UUID subjectId,
        String origin,
        UUID movementId,
        UUID criteriaEditionId,
        String source,
        Boolean submittedLate)
        implements Snapshot {}
