package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;

/**
 * A propagation task (nhiệm vụ tuyên truyền) of one channel for one approval of one exemplar.
 *
 * @param id task id
 * @param version version of the task, from 1
 * @param change {@code created}, {@code accepted}, {@code production-started}, {@code scheduled}, {@code published},
 *     {@code declined}, {@code cancelled}, {@code assigned}, {@code transferred}, {@code corrected}, {@code reminded},
 *     {@code escalated}, {@code held}, {@code resumed} or {@code republished}
 * @param exemplarId the exemplar
 * @param exemplarVersion version of the exemplar that the task was last brought in line with
 * @param approvalNo the approval that asked for it
 * @param kind propagation or retraction
 * @param status state of the task
 * @param channelId channel that has to do it
 * @param channelKind kind of that channel
 * @param outletId outlet that owns the channel
 * @param dueAt end of the local day by which it is due
 * @param escalation 0 in time, 1 overdue, 2 overdue and escalated to the board
 * @param publication the published fact; absent until PUBLISHED
 * @param retracts of a retraction: the propagation task whose publication is to be taken down; absent otherwise
 * @param heldSince the work rests since then, because nothing may be published of the exemplar; absent otherwise
 * @param remindedAt when the newsroom was reminded that it is due soon; absent otherwise
 * @param declineCode of a declined task: why, as a code; absent otherwise
 * @param transferredFrom the channel for which the rule made it, when the board has given it to another; absent otherwise
 * @param languages of the channel on the day of the event, BCP 47; absent in older records
 * @param areas codes of the areas that the channel reaches on that day; absent in older records
 * @param deskId desk of the newsroom that does it; absent when none is named
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record PropagationTaskSnapshot(
        UUID id,
        long version,
        String change,
        UUID exemplarId,
        long exemplarVersion,
        int approvalNo,
        TaskKind kind,
        TaskStatus status,
        UUID channelId,
        ChannelKind channelKind,
        UUID outletId,
        Instant dueAt,
        int escalation,
        Publication publication,
        UUID retracts,
        Instant heldSince,
        Instant remindedAt,
        String declineCode,
        UUID transferredFrom,
        List<String> languages,
        List<String> areas,
        UUID deskId)
        implements Snapshot {

    /**
     * What was published, or taken down.
     *
     * @param at when it appeared or went on air
     * @param url where it can be seen; absent for a broadcast without a link
     * @param minutes length on air in minutes, more than 0; absent for print and online
     * @param correctedAt when it was put right last; absent: never
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Publication(Instant at, String url, BigDecimal minutes, Instant correctedAt) {}
}
