package vn.guongsang.media.task.evidence;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was put right in a piece that had appeared. */
@Schema(description = "Cải chính sau khi đăng, phát; phần vắng mặt giữ nguyên")
public record NewCorrection(
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Đã cải chính điều gì", examples = "Sửa tên hợp tác xã trong đoạn 2")
                String note,
        @Pattern(regexp = "https?://\\S+", message = "{web-url}")
                @Size(max = 2000)
                @Schema(description = "Địa chỉ mới của bài", examples = "https://bao.example.vn/rau-tren-cat-cai-chinh")
                String url,
        @Pattern(regexp = "[0-9a-f]{64}")
                @Size(max = 64)
                @Schema(
                        description = "SHA-256 của bài sau khi sửa, chữ thường; hệ thống không tự tải bài",
                        examples = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
                String sha256,
        @DecimalMin("0.01")
                @DecimalMax("1440")
                @Digits(integer = 4, fraction = 2)
                @Schema(description = "Số phút phát đúng; chỉ phát thanh, truyền hình", examples = "6.5")
                BigDecimal minutes,
        @Schema(
                        description = "Bản ghi nhật ký phát sóng đúng, thay bản ghi đã nêu",
                        examples = "0197a000-0000-7000-8000-0000000000d1")
                UUID airingId) {}
