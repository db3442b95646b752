package vn.guongsang.media.broadcast.slot.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a slot; whether it was aired is not said here but by the log of what was aired. */
@Schema(description = "PLANNED: có trong lịch; CANCELLED: đã hủy. Đã phát hay chưa do nhật ký phát sóng cho biết")
public enum SlotStatus {
    /** It stands in the schedule. */
    PLANNED,
    /** It does not take place; its time is free. */
    CANCELLED
}
