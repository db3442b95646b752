package vn.guongsang.media.broadcast.airing.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of the log. */
@Schema(name = "AsRunRecordPage", description = "Một trang nhật ký phát sóng")
public record AiringPage(
        @NotNull @Schema(description = "Các bản ghi, mới phát trước") List<AiringView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/as-run-records?cursor=abc",
                        maxLength = 4000)
                String next) {}
