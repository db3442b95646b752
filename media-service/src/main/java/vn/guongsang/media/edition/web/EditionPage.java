package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of editions. */
@Schema(name = "EditionPage", description = "Một trang ấn phẩm")
public record EditionPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<EditionRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/editions?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
