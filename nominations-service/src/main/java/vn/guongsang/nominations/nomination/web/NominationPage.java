package vn.guongsang.nominations.nomination.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of nominations. */
@Schema(description = "Một trang hồ sơ đề nghị")
public record NominationPage(
        @NotNull @Schema(description = "Các hồ sơ, mới trước") List<NominationRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/nominations?cursor=abc",
                        maxLength = 4000)
                String next) {}
