package vn.guongsang.nominations.nomination.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.NominationStatus;

/** What the nominating side and the person nominated are told: no more than they need, whatever goes on inside. */
@Schema(
        description = "Tình trạng cho bên đề nghị và người dân: PREPARING đang chuẩn bị; IN_REVIEW đang được xem xét; "
                + "TO_BE_COMPLETED cần bổ sung; RECOGNISED đã công nhận; CLOSED đã kết thúc, không công nhận.")
public enum PublicStatus {
    PREPARING,
    IN_REVIEW,
    TO_BE_COMPLETED,
    RECOGNISED,
    CLOSED;

    /** The public side of an internal status. */
    public static PublicStatus of(NominationStatus status) {
        return switch (status) {
            case DRAFT -> PREPARING;
            case SUBMITTED, UNDER_APPRAISAL -> IN_REVIEW;
            case RETURNED -> TO_BE_COMPLETED;
            case APPROVED -> RECOGNISED;
            case REJECTED, WITHDRAWN -> CLOSED;
        };
    }
}
