package vn.guongsang.nominations.tip;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who gave a tip and how to ask back: personal data, for moderators only, erased in time. */
@Schema(description = "Người giới thiệu: dữ liệu cá nhân, chỉ người xử lý thấy, được xóa sau thời hạn lưu giữ")
public record Informant(
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Họ tên", examples = "Nguyễn Văn Thí Dụ") String name,
        @Pattern(regexp = "\\+?[0-9 .-]{8,20}", message = "{phone-number}")
                @Size(max = 21)
                @Schema(description = "Điện thoại", examples = "0912 345 678")
                String phone,
        @Pattern(regexp = "[^@\\s]{1,64}@[^@\\s]{1,120}", message = "{email-address}")
                @Size(max = 200)
                @Schema(description = "Thư điện tử", examples = "thidu@example.vn")
                String email) {}
