package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The nurturing of one new factor (nhân tố mới), for counting support, stages and what grew out of it: it names
 * nobody.
 *
 * @param id plan id
 * @param version version of the plan, from 1
 * @param change {@code discovered}, {@code edited}, {@code supported}, {@code checked}, {@code nurtured}, {@code
 *     made-ready}, {@code nominated}, {@code resumed}, {@code closed} or {@code republished}
 * @param status {@code DISCOVERED}, {@code NURTURED}, {@code READY}, {@code NOMINATED} or {@code CLOSED}
 * @param subjectId the subject that is nurtured
 * @param unitId the unit that nurtures
 * @param sector code of the sector
 * @param foundThrough code of how it was found
 * @param foundOn day of the find
 * @param goal the level that is aimed at, {@code NATION} included
 * @param support support given so far, in the order of recording
 * @param weaknesses how many weaknesses are named
 * @param weaknessesMended how many of them are mended
 * @param milestones how many milestones are set
 * @param milestonesReached how many of them are reached
 * @param yearsChecked years that have been checked, ascending
 * @param nominationIds nominations that it has grown into
 * @param closedOn day on which it ended; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record NurturingPlanSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        UUID subjectId,
        UUID unitId,
        String sector,
        String foundThrough,
        LocalDate foundOn,
        String goal,
        List<Support> support,
        int weaknesses,
        int weaknessesMended,
        int milestones,
        int milestonesReached,
        List<Integer> yearsChecked,
        List<UUID> nominationIds,
        LocalDate closedOn)
        implements Snapshot {

    /**
     * Support that was given.
     *
     * @param kind code: material, technical or moral
     * @param givenOn the day
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Support(String kind, LocalDate givenOn) {}
}
