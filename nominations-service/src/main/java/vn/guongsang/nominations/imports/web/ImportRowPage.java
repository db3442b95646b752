package vn.guongsang.nominations.imports.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.imports.row.RowView;

/** One page of the rows of an import. */
@Schema(description = "Một trang các dòng của một lần nhập dữ liệu")
public record ImportRowPage(
        @NotNull @Schema(description = "Các dòng, theo thứ tự trong tệp") List<RowView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/imports/7f1c1b1e-0000-4000-8000-000000000001/rows?cursor=abc",
                        maxLength = 4000)
                String next) {}
