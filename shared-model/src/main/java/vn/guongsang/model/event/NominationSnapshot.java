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
        Instant decidedAt)
        implements Snapshot {}
