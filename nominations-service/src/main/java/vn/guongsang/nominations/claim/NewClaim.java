package vn.guongsang.nominations.claim;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a claim says. */
@Schema(
        description =
                "Một thành tích được nêu trong hồ sơ, kèm nguồn kiểm chứng (khách quan, trung thực, tránh cường điệu)")
public record NewClaim(
        @NotBlank
                @Size(min = 10, max = 2000)
                @Schema(description = "Thành tích", examples = "Giảm lượng nước tưới của 12 ha rau trên đất cát")
                String text,
        @Digits(integer = 12, fraction = 4) @Schema(description = "Số liệu, nếu có", examples = "40") BigDecimal figure,
        @Size(min = 1, max = 50) @Schema(description = "Đơn vị tính của số liệu", examples = "%") String figureUnit,
        @NotNull @Size(min = 1, max = 10) @Schema(description = "Nguồn kiểm chứng, ít nhất một")
                List<@NotNull @Valid ClaimSource> sources) {}
