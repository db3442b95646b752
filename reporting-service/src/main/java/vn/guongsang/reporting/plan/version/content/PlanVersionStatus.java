package vn.guongsang.reporting.plan.version.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of a plan stands. */
@Schema(
        name = "PlanVersionStatus",
        description =
                "DRAFT đang soạn; ADOPTED đã thông qua, chưa có lần sau; SUPERSEDED đã có lần sau, có hiệu lực đến "
                        + "effectiveTo; DISCARDED đã bỏ.")
public enum PlanVersionStatus {
    DRAFT,
    ADOPTED,
    SUPERSEDED,
    DISCARDED
}
