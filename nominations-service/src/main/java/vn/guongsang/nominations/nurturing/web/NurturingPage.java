package vn.guongsang.nominations.nurturing.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of nurturing plans. */
@Schema(description = "Một trang kế hoạch bồi dưỡng")
public record NurturingPage(
        @NotNull @Schema(description = "Các kế hoạch, mới trước") List<NurturingRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/nurturing-plans?cursor=abc",
                        maxLength = 4000)
                String next) {}
