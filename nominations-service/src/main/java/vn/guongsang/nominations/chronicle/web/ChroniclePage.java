package vn.guongsang.nominations.chronicle.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.chronicle.ChronicleLine;

/** One page of an exemplar's history. */
@Schema(name = "ExemplarHistoryPage", description = "Một trang lịch sử của điển hình")
public record ChroniclePage(
        @NotNull @Schema(description = "Các việc, cũ trước") List<ChronicleLine> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/exemplars/1/history?cursor=abc",
                        maxLength = 4000)
                String next) {}
