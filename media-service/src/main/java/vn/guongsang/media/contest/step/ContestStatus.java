package vn.guongsang.media.contest.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a contest. */
@Schema(
        description =
                "Trạng thái: DRAFT dự thảo; OPEN đang nhận bài; CLOSED hết hạn nhận bài; JUDGING_FIRST chấm vòng sơ"
                        + " khảo; JUDGING_FINAL chấm vòng chung khảo; DECIDED đã có kết quả; PUBLISHED đã công bố; CANCELLED đã hủy.")
public enum ContestStatus {
    DRAFT,
    OPEN,
    CLOSED,
    JUDGING_FIRST,
    JUDGING_FINAL,
    DECIDED,
    PUBLISHED,
    CANCELLED;

    /** The round that is being judged, or null. */
    public Round judged() {
        return switch (this) {
            case JUDGING_FIRST -> Round.FIRST;
            case JUDGING_FINAL -> Round.FINAL;
            case DRAFT, OPEN, CLOSED, DECIDED, PUBLISHED, CANCELLED -> null;
        };
    }
}
