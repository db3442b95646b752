package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.UnitType;

/**
 * A unit (đơn vị, địa phương) with its whole dated history. Codes and names repeat over time: the id is the only key.
 *
 * @param id unit id, ours; survives renaming and moving, ends with merger, division and dissolution
 * @param version version of the unit, from 1
 * @param change {@code registered}, {@code renamed}, {@code moved}, {@code ended} or {@code republished}
 * @param type kind of body
 * @param validFrom first day of the unit; absent when older than the records
 * @param validTo last day of the unit, inclusive; absent while it exists
 * @param underProvincialCommittee whether it is a "sở, ban, ngành thuộc Ủy ban nhân dân tỉnh" (plan V.1.đ)
 * @param names dated names, oldest first, without gaps
 * @param successors units that took over when this one ended; empty while it exists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record UnitSnapshot(
        UUID id,
        long version,
        String change,
        UnitType type,
        LocalDate validFrom,
        LocalDate validTo,
        boolean underProvincialCommittee,
        List<Naming> names,
        List<UUID> successors)
        implements Snapshot {

    /**
     * Code, name and place in the tree during one stretch of time.
     *
     * @param validFrom first day; absent when older than the records
     * @param validTo last day, inclusive; absent while in force
     * @param code official code then, such as {@code 19804}; reused by others at other times
     * @param kind kind of administrative unit in Vietnamese, such as {@code phường}; absent for agencies
     * @param name full name then, such as {@code Phường Hương An}
     * @param parentId unit above it then; absent for the province
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Naming(
            LocalDate validFrom, LocalDate validTo, String code, String kind, String name, UUID parentId) {}
}
