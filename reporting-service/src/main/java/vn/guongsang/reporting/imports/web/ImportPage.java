package vn.guongsang.reporting.imports.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of imports. */
@Schema(name = "FigureImportPage", description = "Một trang lần nhập")
public record ImportPage(
        @NotNull @Schema(description = "Một trang lần nhập", maxItems = 100) List<ImportRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/figure-imports?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
