package vn.guongsang.nominations.movement.registration;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a unit promises. */
@Schema(description = "Nội dung đăng ký thi đua")
public record NewRegistration(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(
                        description = "Nội dung đăng ký",
                        examples = "Phát hiện, giới thiệu ít nhất 02 điển hình về sản xuất sạch")
                String commitment) {}
