package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A writing and reportage contest (cuộc thi viết, phóng sự) with its result, for counting: it names no author and no
 * subject.
 *
 * @param id contest id
 * @param version version of the contest, from 1
 * @param change {@code drafted}, {@code edited}, {@code opened}, {@code extended}, {@code closed},
 *     {@code first-round-begun}, {@code final-round-begun}, {@code decided}, {@code published}, {@code cancelled},
 *     {@code candidate-proposed}, {@code noted} or {@code republished}
 * @param status {@code DRAFT}, {@code OPEN}, {@code CLOSED}, {@code JUDGING_FIRST}, {@code JUDGING_FINAL},
 *     {@code DECIDED}, {@code PUBLISHED} or {@code CANCELLED}
 * @param title name of the contest
 * @param documentNumber number and symbol of the document that sets its rules
 * @param documentDate date of that document
 * @param calls strands with their first and last days
 * @param entries how many entries stand: neither withdrawn nor disqualified
 * @param bodies how many units and outlets have entered them
 * @param awards the prizes of the final, once it is decided; empty before
 * @param candidates entries that the organisers propose as nominations
 * @param resultSha256 digest of the result of the final; absent before
 * @param openedAt when entries were called for; absent before
 * @param publishedAt when the result was published; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ContestSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        String title,
        String documentNumber,
        LocalDate documentDate,
        List<Call> calls,
        int entries,
        int bodies,
        List<Award> awards,
        List<Candidate> candidates,
        String resultSha256,
        Instant openedAt,
        Instant publishedAt)
        implements Snapshot {

    /** One strand: {@code DISCOVER}, {@code WRITE} or {@code BROADCAST}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Call(String strand, LocalDate opensOn, LocalDate closesOn) {}

    /**
     * One prize.
     *
     * @param unitId the unit that entered the work; absent when an outlet did
     * @param outletId the outlet that entered it; absent when a unit did
     * @param exemplarId the exemplar that it is about; absent when its subject is none yet
     * @param note what has happened to it since: {@code DISQUALIFIED}, {@code REVOKED} or {@code WITHHELD}; absent: nothing
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Award(
            UUID entryId,
            String strand,
            int place,
            String prize,
            UUID unitId,
            UUID outletId,
            UUID exemplarId,
            String note) {}

    /**
     * An entry whose subject is worth a nomination; who it is, is read from media-service by those who may.
     *
     * @param code number of the entry as people call it
     * @param subjectUnitId unit of its subject, which looks into it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Candidate(UUID entryId, String code, String strand, UUID subjectUnitId, Instant proposedAt) {}
}
