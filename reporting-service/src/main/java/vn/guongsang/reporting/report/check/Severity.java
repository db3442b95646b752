package vn.guongsang.reporting.report.check;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a broken rule means. */
@Schema(name = "ReportRuleSeverity", description = "ERROR phải sửa mới gửi được; WARNING phải xem và xác nhận khi gửi.")
public enum Severity {
    ERROR,
    WARNING
}
