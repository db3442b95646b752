package vn.guongsang.nominations.unitplan.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How exemplars are to be honoured (plan IV.3.b). */
@Schema(
        description =
                "Hình thức biểu dương, tôn vinh: DIRECT trực tiếp; ONLINE trực tuyến; WITHIN_CONFERENCE lồng ghép "
                        + "hội nghị sơ kết, tổng kết; OTHER hình thức phù hợp khác, nêu ở honouring.")
public enum HonouringForm {
    /** Trực tiếp. */
    DIRECT,
    /** Trực tuyến. */
    ONLINE,
    /** Lồng ghép hội nghị sơ kết, tổng kết. */
    WITHIN_CONFERENCE,
    /** Hình thức phù hợp khác. */
    OTHER
}
