package vn.guongsang.nominations.window.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.window.WindowView;

/** One page of windows. */
@Schema(name = "NominationWindowPage", description = "Một trang đợt đề nghị")
public record WindowPage(
        @NotNull @Schema(description = "Các đợt, ngày mở mới trước") List<WindowView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/nomination-windows?cursor=abc",
                        maxLength = 4000)
                String next) {}
