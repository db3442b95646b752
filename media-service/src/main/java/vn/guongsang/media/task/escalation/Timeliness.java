package vn.guongsang.media.task.escalation;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a task that is not finished stands to its due day. */
@Schema(
        description = "HELD: tạm dừng; IN_TIME: còn hạn; DUE_SOON: sắp đến hạn (nhắc); OVERDUE: quá hạn; "
                + "ESCALATED: quá hạn đã báo cấp trên")
public enum Timeliness {
    /** The work rests: nothing may be published. */
    HELD,
    /** There is time. */
    IN_TIME,
    /** To be reminded of: it is due within some days. */
    DUE_SOON,
    /** The due day has passed. */
    OVERDUE,
    /** It has passed long since; the board has been told. */
    ESCALATED;

    private static final int BOARD_TOLD = 2;

    /** By the stored escalation and the present moment. */
    public static Timeliness of(boolean held, int escalation, Instant dueAt, Instant now, Duration reminder) {
        if (held) {
            return HELD;
        }
        if (escalation >= BOARD_TOLD) {
            return ESCALATED;
        }
        if (dueAt.isBefore(now)) {
            return OVERDUE;
        }
        return dueAt.isBefore(now.plus(reminder)) ? DUE_SOON : IN_TIME;
    }
}
