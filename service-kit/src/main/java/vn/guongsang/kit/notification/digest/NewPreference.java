package vn.guongsang.kit.notification.digest;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an account wants to be told. */
@Schema(name = "NewNotificationPreference", description = "Cách nhận thông báo")
public record NewPreference(
        @NotNull @Schema(description = "Bao lâu một lần", examples = "DAILY") Frequency frequency,
        @Email(message = "{email}")
                @Size(min = 3, max = 200)
                @Schema(
                        description = "Thư điện tử để nhận thêm; vắng mặt: không gửi thư",
                        examples = "bientap@bao.example.vn")
                String email) {}
