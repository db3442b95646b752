package vn.guongsang.nominations.tip.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.tip.TipView;

/** One page of tips. */
@Schema(description = "Một trang giới thiệu của nhân dân")
public record TipPage(
        @NotNull @Schema(description = "Các giới thiệu, mới trước") List<TipView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/tips?cursor=abc",
                        maxLength = 4000)
                String next) {}
