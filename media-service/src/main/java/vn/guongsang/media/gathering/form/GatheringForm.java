package vn.guongsang.media.gathering.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people meet (plan IV.3.b). */
@Schema(description = "Hình thức: DIRECT trực tiếp; ONLINE trực tuyến; WITHIN_CONFERENCE lồng ghép trong hội nghị")
public enum GatheringForm {
    DIRECT,
    ONLINE,
    WITHIN_CONFERENCE
}
