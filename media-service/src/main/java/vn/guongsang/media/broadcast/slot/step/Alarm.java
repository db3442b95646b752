package vn.guongsang.media.broadcast.slot.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody has to look at a slot; gone with the next step that a person takes on it. */
@Schema(
        name = "SlotAlarm",
        description = "ITEM_WITHDRAWN: có nội dung bị rút, cần thay; ORIGINAL_MOVED, ORIGINAL_CANCELLED: khung gốc "
                + "được phát lại hoặc tiếp sóng đã dời, đã hủy")
public enum Alarm {
    /** An item may not be shown any more: replace it. */
    ITEM_WITHDRAWN,
    /** What it repeats or relays has got another time. */
    ORIGINAL_MOVED,
    /** What it repeats or relays does not take place. */
    ORIGINAL_CANCELLED
}
