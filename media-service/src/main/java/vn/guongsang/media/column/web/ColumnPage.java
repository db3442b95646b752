package vn.guongsang.media.column.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.column.ColumnView;

/** One page of columns. */
@Schema(name = "MediaColumnPage", description = "Một trang chuyên mục")
public record ColumnPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<ColumnView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/columns?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
