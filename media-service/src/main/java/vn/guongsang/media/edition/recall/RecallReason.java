package vn.guongsang.media.edition.recall;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.event.ExemplarSnapshot;

/** Why something may not stand in an edition any more. */
@Schema(
        description =
                "REVOKED công nhận bị thu hồi; ERASED đã xóa dữ liệu cá nhân; CONSENT_WITHDRAWN không còn căn cứ công bố; EMBARGO tạm cấm công bố; NOT_PUBLIC nguồn không còn công bố; PHOTO_WITHDRAWN không còn căn cứ công bố ảnh.")
public enum RecallReason {
    REVOKED("Công nhận đã bị thu hồi."),
    ERASED("Dữ liệu của hồ sơ đã được xóa theo yêu cầu."),
    CONSENT_WITHDRAWN("Hồ sơ không còn căn cứ công bố."),
    EMBARGO("Hồ sơ tạm thời không được công bố."),
    NOT_PUBLIC("Hồ sơ không còn được công bố."),
    PHOTO_WITHDRAWN("Ảnh của hồ sơ không còn căn cứ công bố.");

    private static final String ERASURE = "erased";

    private final String sentence;

    RecallReason(String sentence) {
        this.sentence = sentence;
    }

    /** In words, naming nobody. */
    public String sentence() {
        return sentence;
    }

    /** What goes. */
    public RecallPart part() {
        return this == PHOTO_WITHDRAWN ? RecallPart.PHOTOS : RecallPart.PAGE;
    }

    /** Why an exemplar as it was told may not be published now; empty when it may. */
    public static Optional<RecallReason> of(ExemplarSnapshot exemplar, Instant at) {
        if (ERASURE.equals(exemplar.change())) {
            return Optional.of(ERASED);
        }
        if (exemplar.status() != ExemplarStatus.APPROVED) {
            return Optional.of(REVOKED);
        }
        if (!exemplar.publishable()) {
            return Optional.of(CONSENT_WITHDRAWN);
        }
        boolean embargoed = exemplar.embargoUntil() != null && at.isBefore(exemplar.embargoUntil());
        return embargoed ? Optional.of(EMBARGO) : Optional.empty();
    }
}
