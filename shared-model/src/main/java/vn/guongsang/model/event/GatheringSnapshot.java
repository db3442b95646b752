package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An exchange, meeting or honouring with exemplars (giao lưu, gặp mặt, tôn vinh), or a talk around them, for counting who
 * held how many: it carries no text and names nobody.
 *
 * @param id gathering id
 * @param version version of the gathering, from 1
 * @param change {@code drafted}, {@code edited}, {@code planned}, {@code held}, {@code corrected}, {@code cancelled},
 *     {@code annulled}, {@code exemplar-withdrawn} or {@code republished}
 * @param status {@code DRAFT}, {@code PLANNED}, {@code HELD} or {@code CANCELLED}; only a held one counts
 * @param form {@code DIRECT}, {@code ONLINE} or {@code WITHIN_CONFERENCE}
 * @param purpose {@code EXCHANGE}, {@code HONOURING}, {@code SCHOOL_TALK}, {@code POLITICAL_SCHOOL}, {@code GRASSROOTS}
 *     or {@code FRONT_SUPERVISION}
 * @param hostIds the units that hold it; it counts once for each
 * @param plannedOn the planned day
 * @param heldOn the day on which it was held; absent before
 * @param audience how many came or followed; absent before
 * @param durationMinutes how long it was; absent when not told
 * @param exemplarIds exemplars invited, and met once it was held; one that is revoked later stays and counts
 * @param otherExemplars how many more were met that are not registered here; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record GatheringSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        String form,
        String purpose,
        List<UUID> hostIds,
        LocalDate plannedOn,
        LocalDate heldOn,
        Integer audience,
        Integer durationMinutes,
        List<UUID> exemplarIds,
        Integer otherExemplars)
        implements Snapshot {}
