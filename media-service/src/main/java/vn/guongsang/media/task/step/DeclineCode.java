package vn.guongsang.media.task.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a newsroom declines a task, so that reasons can be counted. */
@Schema(
        description =
                "Mã lý do từ chối: ALREADY_COVERED đã đưa tin; NO_CAPACITY không đủ người; NOT_OUR_AUDIENCE không "
                        + "đúng công chúng của kênh; WRONG_CHANNEL nên giao kênh khác; OTHER lý do khác.")
public enum DeclineCode {
    /** The exemplar has been shown lately. */
    ALREADY_COVERED,
    /** Nobody is free. */
    NO_CAPACITY,
    /** The audience of the channel is another. */
    NOT_OUR_AUDIENCE,
    /** Another channel would do it better; the board may transfer the task. */
    WRONG_CHANNEL,
    /** As the words say. */
    OTHER
}
