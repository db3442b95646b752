package vn.guongsang.nominations.assignment.reminder.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.assignment.reminder.ReminderView;

/** One page of reminders. */
@Schema(name = "AppraisalReminderPage", description = "Một trang lời nhắc")
public record ReminderPage(
        @NotNull @Schema(description = "Các lời nhắc, mới trước") List<ReminderView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/appraisal-reminders?cursor=abc",
                        maxLength = 4000)
                String next) {}
