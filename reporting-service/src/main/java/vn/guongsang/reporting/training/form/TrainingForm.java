package vn.guongsang.reporting.training.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How people meet. */
@Schema(description = "DIRECT trực tiếp; ONLINE trực tuyến; HYBRID kết hợp")
public enum TrainingForm {
    DIRECT,
    ONLINE,
    HYBRID
}
