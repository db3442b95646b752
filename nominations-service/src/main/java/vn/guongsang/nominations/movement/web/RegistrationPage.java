package vn.guongsang.nominations.movement.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.movement.registration.RegistrationView;

/** One page of registrations. */
@Schema(name = "MovementRegistrationPage", description = "Một trang đăng ký thi đua")
public record RegistrationPage(
        @NotNull @Schema(description = "Các đăng ký") List<RegistrationView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/movement-registrations?cursor=abc",
                        maxLength = 4000)
                String next) {}
