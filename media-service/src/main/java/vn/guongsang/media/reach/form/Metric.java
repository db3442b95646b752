package vn.guongsang.media.reach.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.ChannelKind;

/** What is measured. */
@Schema(
        name = "ReachMetric",
        description =
                "VIEWS lượt xem, đọc; AIRINGS lượt phát sóng; MINUTES số phút phát sóng; AUDIENCE số khán, thính, độc "
                        + "giả; INTERACTIONS lượt tương tác")
public enum Metric {
    VIEWS,
    AIRINGS,
    MINUTES,
    AUDIENCE,
    INTERACTIONS;

    /** Whether a channel of that kind has it: only what is on air has airings and minutes. */
    public boolean isOf(ChannelKind kind) {
        return switch (this) {
            case AIRINGS, MINUTES -> kind == ChannelKind.RADIO || kind == ChannelKind.TV;
            case VIEWS, AUDIENCE, INTERACTIONS -> true;
        };
    }

    /** Whether half of it can be. */
    public boolean isFractional() {
        return this == MINUTES;
    }
}
