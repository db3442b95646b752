package vn.guongsang.nominations.nomination.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a nomination came from. */
@Schema(description = "Xuất xứ của hồ sơ: UNIT đơn vị tự lập; TIP từ giới thiệu của nhân dân.")
public enum NominationSource {
    UNIT,
    TIP
}
