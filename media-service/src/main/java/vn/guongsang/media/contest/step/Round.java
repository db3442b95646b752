package vn.guongsang.media.contest.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A round of judging. */
@Schema(
        name = "ContestRound",
        description = "Vòng chấm: FIRST sơ khảo, xếp trong từng đơn vị; FINAL chung khảo, xếp trong toàn tỉnh")
public enum Round {
    /** Vòng sơ khảo: ranks within each unit or outlet, and promotes the best of it. */
    FIRST,
    /** Vòng chung khảo: ranks those who were promoted, and gives the prizes. */
    FINAL
}
