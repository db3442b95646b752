package vn.guongsang.media.reach.figure.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.reach.figure.FigureView;

/** One page of figures. */
@Schema(name = "ReachFigurePage", description = "Một trang số liệu")
public record FigurePage(
        @NotNull @Schema(description = "Ghi sau trước", maxItems = 100) List<FigureView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/reach-figures?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
