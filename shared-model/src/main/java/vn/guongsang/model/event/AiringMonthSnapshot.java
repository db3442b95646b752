package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.ChannelKind;

/**
 * What a channel has aired in a month (nhật ký phát sóng) in figures: sums of the as-run log, nothing of the schedule.
 *
 * @param id id of the channel's month
 * @param version version of the month, from 1
 * @param change {@code aired}, {@code annulled} or {@code republished}
 * @param channelId the channel
 * @param channelKind radio or television
 * @param outletId outlet that owned the channel when this was told; absent when none did
 * @param month first day of the local month in which the airings began
 * @param items airings that count
 * @param minutes their minutes
 * @param exemplarItems those of them that show an exemplar
 * @param exemplarMinutes the minutes of these
 * @param columns airings in slots of programmes of a column, by column
 * @param languages languages of the channel, as codes
 * @param areas what kinds of area the channel reaches, as codes such as {@code REMOTE}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record AiringMonthSnapshot(
        UUID id,
        long version,
        String change,
        UUID channelId,
        ChannelKind channelKind,
        UUID outletId,
        LocalDate month,
        int items,
        BigDecimal minutes,
        int exemplarItems,
        BigDecimal exemplarMinutes,
        List<ColumnLine> columns,
        List<String> languages,
        List<String> areas)
        implements Snapshot {

    /**
     * The part of a column (chuyên mục).
     *
     * @param columnId the column
     * @param items airings in its programmes
     * @param minutes their minutes
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record ColumnLine(UUID columnId, int items, BigDecimal minutes) {}
}
