package vn.guongsang.nominations.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through what a new factor or a deed was found; the plan (IV.4) asks above all for what movements bring to light. */
@Schema(
        description =
                "Phát hiện qua: MOVEMENT phong trào thi đua; UNIT đơn vị rà soát; MEDIA báo chí; CITIZEN người dân giới thiệu; OTHER nguồn khác.")
public enum FoundThrough {
    /** Phong trào thi đua yêu nước, cuộc vận động. */
    MOVEMENT,
    /** Đơn vị tự rà soát. */
    UNIT,
    /** Báo chí. */
    MEDIA,
    /** Người dân giới thiệu. */
    CITIZEN,
    /** Nguồn khác. */
    OTHER
}
