package vn.guongsang.media.task.escalation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a threshold is for. */
@Schema(name = "EscalationStage", description = "REMINDER: nhắc trước hạn; BOARD: báo cấp trên sau khi quá hạn")
public enum Stage {
    /** Days before the due day from which one is reminded. */
    REMINDER,
    /** Days after the due day after which the board is told. */
    BOARD
}
