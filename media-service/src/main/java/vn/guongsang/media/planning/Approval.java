package vn.guongsang.media.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/**
 * A recognition in force, as far as it decides on tasks.
 *
 * @param exemplarVersion version of the exemplar that is followed
 * @param embargoUntil nothing may be published before; null without an embargo
 * @param publishable whether there is a ground for publication
 */
record Approval(
        UUID exemplarId,
        long exemplarVersion,
        int approvalNo,
        Level level,
        SubjectType subjectType,
        String sector,
        Instant approvedAt,
        Instant embargoUntil,
        boolean publishable) {

    static Approval of(ExemplarSnapshot exemplar, Recognition recognition) {
        return new Approval(
                exemplar.id(),
                exemplar.version(),
                recognition.approvalNo(),
                recognition.level(),
                exemplar.card().subjectType(),
                exemplar.card().sector(),
                recognition.approvedAt(),
                exemplar.embargoUntil(),
                exemplar.publishable());
    }

    /** The local date on which it was recorded; the rule of that day governs it. */
    LocalDate day() {
        return Vietnam.dateOf(approvedAt);
    }

    /** From this day the days are counted: the approval, or the end of the embargo when that is later. */
    LocalDate firstDay() {
        return embargoUntil != null && embargoUntil.isAfter(approvedAt) ? Vietnam.dateOf(embargoUntil) : day();
    }
}
