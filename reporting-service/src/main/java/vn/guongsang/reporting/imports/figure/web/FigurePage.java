package vn.guongsang.reporting.imports.figure.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.imports.figure.FigureRow;

/** One page of figures. */
@Schema(name = "ImportedFigurePage", description = "Một trang số liệu đã nhập")
public record FigurePage(
        @NotNull @Schema(description = "Một trang số liệu đã nhập", maxItems = 100) List<FigureRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/imported-figures?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
