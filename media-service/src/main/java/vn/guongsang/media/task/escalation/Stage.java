package vn.guongsang.media.task.escalation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a threshold is for. */
@Schema(
        name = "EscalationStage",
        description = "REMINDER: nhắc trước hạn; BOARD: báo cấp trên sau khi quá hạn; COLUMN_SLOTS: lập sẵn kỳ của "
                + "chuyên mục trước bấy nhiêu ngày; COLUMN_GAP: báo kỳ còn trống trước bấy nhiêu ngày")
public enum Stage {
    /** Days before the due day from which one is reminded. */
    REMINDER,
    /** Days after the due day after which the board is told. */
    BOARD,
    /** Days ahead for which the slots of columns are made. */
    COLUMN_SLOTS,
    /** Days ahead within which a slot of a column without an item raises the alarm. */
    COLUMN_GAP
}
