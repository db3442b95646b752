package vn.guongsang.reporting.report.due;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the report of a unit had come. */
@Schema(
        name = "ReportUnitState",
        description =
                "NOT_OPENED chưa mở; DRAFT đang soạn; SUBMITTED đã gửi; RETURNED bị trả lại hoặc mở lại; ACCEPTED đã chấp nhận.")
public enum UnitState {
    NOT_OPENED,
    DRAFT,
    SUBMITTED,
    RETURNED,
    ACCEPTED
}
