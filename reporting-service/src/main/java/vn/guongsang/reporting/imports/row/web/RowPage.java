package vn.guongsang.reporting.imports.row.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.imports.row.RowView;

/** One page of rows. */
@Schema(name = "FigureImportRowPage", description = "Một trang dòng")
public record RowPage(
        @NotNull @Schema(description = "Một trang dòng", maxItems = 100) List<RowView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baocao.example/v1/figure-imports/7f1c1b1e-0000-4000-8000-000000000005/rows?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
