package vn.guongsang.nominations.tip;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a tip. */
@Schema(
        description =
                "Trạng thái: RECEIVED đã nhận; ACCEPTED đã lập hồ sơ; REJECTED không lập hồ sơ; DUPLICATE trùng giới thiệu khác.")
public enum TipStatus {
    RECEIVED,
    ACCEPTED,
    REJECTED,
    DUPLICATE
}
