package vn.guongsang.media.outlet.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.outlet.OutletView;

/** One page of outlets. */
@Schema(name = "OutletPage", description = "Một trang cơ quan báo chí")
public record OutletPage(
        @NotNull @Schema(description = "Theo mã", maxItems = 100) List<OutletView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/outlets?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
