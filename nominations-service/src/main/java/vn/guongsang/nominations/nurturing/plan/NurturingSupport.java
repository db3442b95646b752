package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Support that has been given. */
@Schema(description = "Một lần hỗ trợ")
public record NurturingSupport(
        @NotNull @Schema(description = "Loại hỗ trợ", examples = "TECHNICAL") SupportKind kind,
        @NotBlank @Size(max = 1000) @Schema(description = "Nội dung", examples = "Tập huấn tưới tiết kiệm nước")
                String description,
        @NotNull @Schema(description = "Ngày hỗ trợ; không sau hôm nay") LocalDate givenOn,
        @NotBlank
                @Size(max = 200)
                @Schema(description = "Bên hỗ trợ", examples = "Trung tâm Dịch vụ nông nghiệp (minh họa)")
                String giver,
        @DecimalMin("0")
                @Digits(integer = 13, fraction = 2)
                @Schema(description = "Giá trị, đồng", examples = "25000000")
                BigDecimal valueVnd) {}
