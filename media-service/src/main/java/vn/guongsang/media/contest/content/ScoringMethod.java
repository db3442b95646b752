package vn.guongsang.media.contest.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the totals of several judges become one mark. */
@Schema(
        description =
                "Cách tính: MEAN trung bình; TRIMMED_MEAN bỏ các mức cao nhất và thấp nhất rồi lấy trung bình; Z_SCORE"
                        + " chuẩn hóa theo từng giám khảo")
public enum ScoringMethod {
    MEAN,
    TRIMMED_MEAN,
    /** Each judge's totals are taken as distances from that judge's own mean, so that strict and mild judges weigh alike. */
    Z_SCORE
}
