package vn.guongsang.nominations.criteria.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of editions. */
@Schema(description = "Một trang bản tiêu chuẩn")
public record CriteriaEditionPage(
        @NotNull @Schema(description = "Các bản tiêu chuẩn, mới trước") List<CriteriaEditionRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/criteria-editions?cursor=abc",
                        maxLength = 4000)
                String next) {}
