package vn.guongsang.nominations.nurturing.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Stage of a nurturing plan. */
@Schema(
        description =
                "Giai đoạn bồi dưỡng: DISCOVERED mới phát hiện; NURTURED đang bồi dưỡng; READY đủ điều kiện đề nghị; NOMINATED đã đề nghị công nhận; CLOSED đã kết thúc.")
public enum NurturingStatus {
    /** Mới phát hiện. */
    DISCOVERED,
    /** Đang bồi dưỡng. */
    NURTURED,
    /** Đủ điều kiện đề nghị. */
    READY,
    /** Đã đề nghị công nhận. */
    NOMINATED,
    /** Đã kết thúc. */
    CLOSED
}
