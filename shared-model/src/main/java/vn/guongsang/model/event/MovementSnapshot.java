package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An emulation movement (phong trào thi đua), for counting who was called and what it brought: it names nobody. What
 * was found through it is said by the nominations that carry its id.
 *
 * @param id movement id
 * @param version version of the movement, from 1
 * @param change {@code drafted}, {@code edited}, {@code launched}, {@code closed}, {@code cancelled} or {@code
 *     republished}
 * @param status {@code DRAFT}, {@code LAUNCHED}, {@code CLOSED} or {@code CANCELLED}
 * @param unitId the unit that launches it
 * @param kind {@code REGULAR} or {@code THEMATIC}
 * @param title its title
 * @param startsOn first day
 * @param registerBy last day on which units can register
 * @param endsOn last day
 * @param sectors codes of its sectors; empty means all
 * @param documentNumber number and symbol of the document that launches it
 * @param documentDate date of that document
 * @param launchedAt when it was launched; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record MovementSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        UUID unitId,
        String kind,
        String title,
        LocalDate startsOn,
        LocalDate registerBy,
        LocalDate endsOn,
        List<String> sectors,
        String documentNumber,
        LocalDate documentDate,
        Instant launchedAt)
        implements Snapshot {}
