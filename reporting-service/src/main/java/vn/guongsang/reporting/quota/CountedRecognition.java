package vn.guongsang.reporting.quota;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;

/**
 * A recognition behind a number, with what has been published of it.
 *
 * @param exemplarId the exemplar
 * @param approvalNo number of the recognition within the exemplar
 * @param subject who was recognised
 * @param level level that recognised
 * @param year emulation year
 * @param unitId unit that nominated
 * @param decisionNumber number and symbol of the decision
 * @param decisionDate local date of the decision
 * @param approvedAt when it was approved in the system
 * @param publications what the public can still see, oldest first
 */
public record CountedRecognition(
        UUID exemplarId,
        int approvalNo,
        Subject subject,
        Level level,
        int year,
        UUID unitId,
        String decisionNumber,
        LocalDate decisionDate,
        Instant approvedAt,
        List<Publication> publications) {

    /** Who was recognised. */
    public record Subject(UUID id, String displayName, SubjectType type, String sector) {}

    /** Something published: the task that asked for it, and the minutes on air, null for print and online. */
    public record Publication(UUID taskId, ChannelKind channelKind, Instant at, BigDecimal minutes) {}

    CountedRecognition with(List<Publication> found) {
        return new CountedRecognition(
                exemplarId, approvalNo, subject, level, year, unitId, decisionNumber, decisionDate, approvedAt, found);
    }
}
