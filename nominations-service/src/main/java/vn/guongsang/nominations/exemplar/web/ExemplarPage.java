package vn.guongsang.nominations.exemplar.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of exemplars. */
@Schema(description = "Một trang điển hình")
public record ExemplarPage(
        @NotNull @Schema(description = "Các điển hình, mới trước") List<ExemplarRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/exemplars?cursor=abc",
                        maxLength = 4000)
                String next) {}
