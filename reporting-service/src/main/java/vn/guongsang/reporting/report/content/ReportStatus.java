package vn.guongsang.reporting.report.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a report. */
@Schema(
        name = "UnitReportStatus",
        description =
                "Trạng thái báo cáo: DRAFT đang soạn; SUBMITTED đã gửi; ACCEPTED đã chấp nhận; RETURNED trả lại hoặc được mở lại để sửa.")
public enum ReportStatus {
    /** Đang soạn. */
    DRAFT,
    /** Đã gửi. */
    SUBMITTED,
    /** Đã chấp nhận. */
    ACCEPTED,
    /** Trả lại hoặc được mở lại. */
    RETURNED
}
