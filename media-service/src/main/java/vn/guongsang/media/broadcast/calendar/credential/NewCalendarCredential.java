package vn.guongsang.media.broadcast.calendar.credential;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A credential to be issued to a newsroom or one of its desks. */
@Schema(description = "Thông tin xác thực cần cấp cho phần mềm lịch của tòa soạn")
public record NewCalendarCredential(
        @NotBlank
                @Size(min = 2, max = 100)
                @Schema(description = "Dùng ở đâu", examples = "Lịch trên máy phòng Thời sự")
                String label,
        @Schema(
                        description =
                                "Ban, phòng đang hoạt động của tòa soạn; đóng ban thì thông tin xác thực hết dùng được",
                        examples = "0197a000-0000-7000-8000-0000000000d1")
                UUID deskId) {}
