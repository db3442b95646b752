package vn.guongsang.nominations.commendation.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of commendations. */
@Schema(description = "Một trang khen thưởng")
public record CommendationPage(
        @NotNull @Schema(description = "Các đề nghị, quyết định, mới trước") List<CommendationRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/commendations?cursor=abc",
                        maxLength = 4000)
                String next) {}
