package vn.guongsang.media.outlet.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact to be added. */
@Schema(
        name = "NewOutletContact",
        description = "Đầu mối liên hệ của cơ quan báo chí; cần số điện thoại hoặc thư điện tử")
public record NewContact(
        @NotBlank
                @Size(min = 2, max = 100)
                @Schema(description = "Việc, ban phụ trách", examples = "Thư ký tòa soạn, chuyên mục Gương sáng")
                String function,
        @NotBlank @Size(min = 2, max = 100) @Schema(description = "Họ và tên", examples = "Trần Thị Thí Dụ")
                String name,
        @Size(min = 2, max = 100) @Schema(description = "Chức vụ", examples = "Trưởng phòng") String role,
        @Pattern(regexp = "\\+?[0-9][0-9 .-]{5,19}")
                @Size(max = 21)
                @Schema(description = "Số điện thoại", examples = "0234 000 0000")
                String phone,
        @Pattern(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s]+")
                @Size(max = 200)
                @Schema(description = "Thư điện tử", examples = "thuky@trt.example.vn")
                String email,
        @NotNull @Schema(description = "Từ ngày", examples = "2026-01-01") LocalDate validFrom,
        @Schema(description = "Đến hết ngày; vắng mặt khi chưa biết", examples = "2026-12-31") LocalDate validTo) {}
