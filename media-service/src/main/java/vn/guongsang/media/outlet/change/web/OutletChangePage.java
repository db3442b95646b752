package vn.guongsang.media.outlet.change.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.outlet.change.OutletChangeView;

/** One page of changes of outlets. */
@Schema(name = "OutletChangePage", description = "Một trang thay đổi cơ quan báo chí")
public record OutletChangePage(
        @NotNull @Schema(description = "Ghi nhận sau trước", maxItems = 100) List<OutletChangeView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/outlet-changes?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
