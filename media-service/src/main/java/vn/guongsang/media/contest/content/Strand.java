package vn.guongsang.media.contest.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A strand of a contest. */
@Schema(
        name = "ContestStrand",
        description =
                "Thể loại: DISCOVER phát hiện gương tốt; WRITE bài viết; BROADCAST phóng sự phát thanh, truyền hình")
public enum Strand {
    DISCOVER,
    WRITE,
    BROADCAST;

    /** Whether its works are measured in minutes, not in words. */
    public boolean isOnAir() {
        return this == BROADCAST;
    }
}
