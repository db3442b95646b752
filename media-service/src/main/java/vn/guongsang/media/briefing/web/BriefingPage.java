package vn.guongsang.media.briefing.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of briefings. */
@Schema(name = "PressBriefingPage", description = "Một trang kỳ giao ban")
public record BriefingPage(
        @NotNull @Schema(description = "Ngày giao ban sau trước", maxItems = 100) List<BriefingRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/press-briefings?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
