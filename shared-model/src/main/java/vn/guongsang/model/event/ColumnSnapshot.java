package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * One column (chuyên trang, chuyên mục) of one channel with what is counted of it by month; it names nobody.
 *
 * @param id column id
 * @param version version of the column, from 1
 * @param change {@code opened}, {@code edited}, {@code started}, {@code paused}, {@code resumed}, {@code ended}, {@code
 *     counted} or {@code republished}
 * @param status {@code DRAFT}, {@code RUNNING}, {@code PAUSED} or {@code ENDED}
 * @param name name of the column
 * @param channelId its channel
 * @param outletId the outlet that owned the channel when this was told; absent when none did
 * @param documentNumber number of the document that founds it
 * @param documentDate date of that document
 * @param planSection section of the plan; absent when none is named
 * @param rrule on which days it comes, RFC 5545
 * @param language BCP 47
 * @param targetItems items that each slot should bring; absent when minutes are the aim
 * @param targetMinutes minutes that each slot should bring; absent when items are the aim
 * @param months the months in which something was planned or published, oldest first
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ColumnSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        String name,
        UUID channelId,
        UUID outletId,
        String documentNumber,
        LocalDate documentDate,
        String planSection,
        String rrule,
        String language,
        Integer targetItems,
        Integer targetMinutes,
        List<Month> months)
        implements Snapshot {

    /**
     * One month.
     *
     * @param month year and month, such as {@code 2026-11}
     * @param slots slots of the month
     * @param filled those that were filled
     * @param skipped those that were skipped with a reason
     * @param items publications counted, each once
     * @param minutes minutes of the published tasks among them; what was logged as aired is told elsewhere
     * @param flagged publications whose exemplar has been revoked or may not be published any more
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Month(String month, int slots, int filled, int skipped, int items, BigDecimal minutes, int flagged) {}
}
