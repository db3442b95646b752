package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/**
 * An exemplar (điển hình tiên tiến) as the award decision makes it public: no story, photo, identity number or contact.
 *
 * @param id exemplar id
 * @param version version of the exemplar, from 1
 * @param change {@code approved}, {@code reapproved}, {@code revoked}, {@code profile-corrected},
 *     {@code publication-granted}, {@code publication-withdrawn}, {@code embargo-set}, {@code embargo-lifted},
 *     {@code subject-merged}, {@code subject-merge-reversed}, {@code reinstated}, {@code erased} or {@code republished}
 * @param status whether any recognition is in force
 * @param approvalNo number of approvals so far, from 1; a propagation task set exists once per number
 * @param publishable whether a legal basis or consent for publication is in force
 * @param embargoUntil publication must wait until then; absent when there is no embargo
 * @param card what may be shown of the exemplar
 * @param recognitions all recognitions in the order of their approval number, revoked ones included
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ExemplarSnapshot(
        UUID id,
        long version,
        String change,
        ExemplarStatus status,
        int approvalNo,
        boolean publishable,
        Instant embargoUntil,
        Card card,
        List<Recognition> recognitions)
        implements Snapshot {

    /**
     * The public card.
     *
     * @param subjectId the subject (đối tượng) as it was registered
     * @param displayName name in the award decision
     * @param subjectType individual, collective or household
     * @param unitId the unit that the subject belongs to
     * @param sector code of one of the 14 sectors (plan IV.2.c)
     * @param headline title of the profile; absent under embargo or when not publishable
     * @param distinctSubjectId distinct subjects are counted by it: the subject that {@code subjectId} has been merged
     *     into as a duplicate, else the same; absent in records from before there were merges, then {@code subjectId}
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Card(
            UUID subjectId,
            String displayName,
            SubjectType subjectType,
            UUID unitId,
            String sector,
            String headline,
            UUID distinctSubjectId) {

        /** The subject that counts. */
        public UUID countedSubject() {
            return distinctSubjectId == null ? subjectId : distinctSubjectId;
        }
    }

    /**
     * One recognition (công nhận).
     *
     * @param approvalNo its number within the exemplar, from 1
     * @param nominationId the nomination that was approved
     * @param level level that recognised
     * @param year emulation year that it counts for
     * @param unitId the unit that nominated
     * @param decisionNumber number and symbol of the decision, such as {@code 1234/QĐ-UBND}
     * @param decisionDate local date of the decision
     * @param approvedAt when it was recorded
     * @param revokedAt when the revocation was recorded; absent while in force
     * @param revocationReason code of the ground of revocation; absent while in force
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Recognition(
            int approvalNo,
            UUID nominationId,
            Level level,
            int year,
            UUID unitId,
            String decisionNumber,
            LocalDate decisionDate,
            Instant approvedAt,
            Instant revokedAt,
            String revocationReason) {}
}
