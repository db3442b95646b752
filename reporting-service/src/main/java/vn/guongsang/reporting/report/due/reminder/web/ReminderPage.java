package vn.guongsang.reporting.report.due.reminder.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.report.due.reminder.ReminderView;

/** One page of reminders. */
@Schema(name = "ReportReminderPage", description = "Một trang lần nhắc")
public record ReminderPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<ReminderView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/report-reminders?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
