package vn.guongsang.media.contest.judging.sheet;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a judge has come with an entry; the whole state machine: both actions lead from the first two states. */
@Schema(
        name = "ContestSheetState",
        description =
                "Phiếu: PENDING chưa chấm; SCORED đã chấm, sửa được đến khi khép vòng; RELEASED đã rút khỏi giám khảo;"
                        + " CLOSED vòng đã khép")
public enum SheetState {
    PENDING,
    SCORED,
    /** Taken from the judge, or the entry is out. */
    RELEASED,
    /** The round is over. */
    CLOSED;

    /** What the judge can do now. */
    List<String> allowed() {
        return switch (this) {
            case PENDING, SCORED -> List.of("score-sheet", "recusal");
            case RELEASED, CLOSED -> List.of();
        };
    }
}
