package vn.guongsang.media.gathering.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of gatherings. */
@Schema(name = "GatheringPage", description = "Một trang hoạt động giao lưu, gặp mặt, tôn vinh")
public record GatheringPage(
        @NotNull @Schema(description = "Lập sau trước", maxItems = 100) List<GatheringRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/gatherings?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
