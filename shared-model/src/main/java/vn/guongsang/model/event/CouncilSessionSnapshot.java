package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A session of a council (phiên họp Hội đồng) in figures: no names, no ballots.
 *
 * @param id session id
 * @param version version of the session, from 1
 * @param change {@code planned}, {@code edited}, {@code opened}, {@code closed}, {@code cancelled} or {@code
 *     republished}
 * @param status {@code PLANNED}, {@code OPEN}, {@code CLOSED} or {@code CANCELLED}
 * @param level level of the council
 * @param heldOn day of the session
 * @param openedAt when it was opened; absent before
 * @param closedAt when it was closed; absent before
 * @param members members on the roll; absent before it was opened
 * @param present how many of them were there
 * @param quorumNeeded how many had to be there
 * @param items nominations on the agenda
 * @param passed nominations that found the votes needed; 0 before it was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record CouncilSessionSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        String level,
        LocalDate heldOn,
        Instant openedAt,
        Instant closedAt,
        Integer members,
        Integer present,
        Integer quorumNeeded,
        int items,
        int passed)
        implements Snapshot {}
