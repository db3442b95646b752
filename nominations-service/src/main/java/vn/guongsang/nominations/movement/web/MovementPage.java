package vn.guongsang.nominations.movement.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of movements. */
@Schema(description = "Một trang phong trào thi đua")
public record MovementPage(
        @NotNull @Schema(description = "Các phong trào, mới trước") List<MovementRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/movements?cursor=abc",
                        maxLength = 4000)
                String next) {}
