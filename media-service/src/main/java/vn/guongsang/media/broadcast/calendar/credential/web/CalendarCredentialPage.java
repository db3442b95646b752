package vn.guongsang.media.broadcast.calendar.credential.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.broadcast.calendar.credential.CalendarCredentialView;

/** One page of credentials. */
@Schema(name = "CalendarCredentialPage", description = "Một trang thông tin xác thực")
public record CalendarCredentialPage(
        @NotNull @Schema(description = "Cấp sau trước", maxItems = 100) List<CalendarCredentialView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/calendar-credentials?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
