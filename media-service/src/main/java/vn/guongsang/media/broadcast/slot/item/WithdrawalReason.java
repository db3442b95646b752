package vn.guongsang.media.broadcast.slot.item;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an item may not be shown any more. */
@Schema(
        name = "SlotItemWithdrawalReason",
        description = "REVOKED: công nhận bị thu hồi; NO_PUBLICATION_GROUND: không còn căn cứ công bố, hoặc đã xóa dữ "
                + "liệu cá nhân; EMBARGO: chưa đến lúc được công bố")
public enum WithdrawalReason {
    /** The recognition was revoked. */
    REVOKED,
    /** Nothing may be published: no ground, consent withdrawn, or the person is erased. */
    NO_PUBLICATION_GROUND,
    /** The slot begins before the embargo ends. */
    EMBARGO
}
