package vn.guongsang.reporting.funnel;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The steps upwards (plan V.1.b, row M19 of the mission). */
@Schema(
        name = "FunnelStep",
        description =
                "INTRODUCED giới thiệu lên cấp tỉnh; CHOSEN_PROVINCE được chọn cấp tỉnh; SENT_TO_BOARD gửi Ban TĐKT Trung ương; CHOSEN_NATION được chọn toàn quốc.")
public enum FunnelStep {
    /** Referred to the province by a body below it. */
    INTRODUCED,
    /** Recognised by the province. */
    CHOSEN_PROVINCE,
    /** Referred to the Central Board. */
    SENT_TO_BOARD,
    /** Chosen by the Central Board. */
    CHOSEN_NATION
}
