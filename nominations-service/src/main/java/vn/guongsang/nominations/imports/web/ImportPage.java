package vn.guongsang.nominations.imports.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.imports.form.ImportView;

/** One page of imports. */
@Schema(description = "Một trang các lần nhập dữ liệu")
public record ImportPage(
        @NotNull @Schema(description = "Các lần nhập, mới trước; số dòng chỉ có khi đọc từng lần")
                List<ImportView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/imports?cursor=abc",
                        maxLength = 4000)
                String next) {}
