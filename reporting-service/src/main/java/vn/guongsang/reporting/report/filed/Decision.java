package vn.guongsang.reporting.report.filed;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided of a version. */
@Schema(
        name = "ReportDecision",
        description =
                "APPROVED cấp này đồng ý, chuyển cấp trên; ACCEPTED chấp nhận; RETURNED trả lại; REOPENED mở lại để sửa.")
public enum Decision {
    APPROVED,
    ACCEPTED,
    RETURNED,
    REOPENED
}
