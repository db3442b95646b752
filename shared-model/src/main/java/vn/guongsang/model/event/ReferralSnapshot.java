package vn.guongsang.model.event;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One recognition on its way to the next level, up to the Central Board, with the answer (giới thiệu lên cấp trên).
 *
 * @param id referral id
 * @param version version of the referral, from 1
 * @param change {@code sent}, {@code received}, {@code accepted}, {@code returned}, {@code declined}, {@code nominated},
 *     {@code sent-again}, {@code centrally-chosen}, {@code centrally-refused} or {@code republished}
 * @param status {@code SENT}, {@code RECEIVED}, {@code ACCEPTED}, {@code RETURNED} or {@code DECLINED}
 * @param exemplarId the exemplar
 * @param approvalNo number of the recognition within the exemplar
 * @param dossierId the nomination that is carried
 * @param dossierVersion its version
 * @param fromLevel the level that has recognised
 * @param fromUnitId the unit that sends
 * @param toLevel the level that is asked; {@code NATION} for the Central Board
 * @param toUnitId the unit that is asked; absent for the Central Board
 * @param sentOn day of the letter, or of sending again
 * @param receivedOn day of receipt; absent before
 * @param answeredOn day of the answer, which the status tells; absent before
 * @param answerNumber number and symbol of the Central Board's answer
 * @param nominationId the nomination that the receiving body has drafted; absent before
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonIgnoreProperties(ignoreUnknown = true)
public record ReferralSnapshot(
        UUID id,
        long version,
        String change,
        String status,
        UUID exemplarId,
        int approvalNo,
        UUID dossierId,
        long dossierVersion,
        String fromLevel,
        UUID fromUnitId,
        String toLevel,
        UUID toUnitId,
        LocalDate sentOn,
        LocalDate receivedOn,
        LocalDate answeredOn,
        String answerNumber,
        UUID nominationId)
        implements Snapshot {}
