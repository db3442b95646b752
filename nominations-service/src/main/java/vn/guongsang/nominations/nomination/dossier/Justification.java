package vn.guongsang.nominations.nomination.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the subject meets one criterion. */
@Schema(description = "Thuyết minh theo một tiêu chuẩn")
public record Justification(
        @NotBlank @Size(max = 100) @Schema(description = "Mã tiêu chuẩn", examples = "INNOVATION_LEADERSHIP")
                String criterion,
        @NotBlank
                @Size(max = 5000)
                @Schema(
                        description = "Thuyết minh",
                        examples = "Đưa hệ thống tưới tiết kiệm vào 12 ha đất cát, giảm 40% lượng nước.")
                String text,
        @NotNull @Size(max = 20) @Schema(description = "Minh chứng") List<@Valid Evidence> evidence) {

    /** Which criterion was claimed, without how. */
    public Justification erased() {
        return new Justification(criterion, "Đã xóa dữ liệu cá nhân", List.of());
    }
}
