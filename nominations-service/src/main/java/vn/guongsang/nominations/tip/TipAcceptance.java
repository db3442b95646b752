package vn.guongsang.nominations.tip;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nomination.dossier.NewNomination;

/** What a moderator adds, so that a tip becomes the draft of a nomination. */
@Schema(description = "Điều cần thêm để giới thiệu trở thành bản nháp hồ sơ")
public record TipAcceptance(
        @NotNull @Schema(description = "Đối tượng, đã đăng ký") UUID subjectId,
        @NotBlank @Size(max = 100) @Schema(description = "Lĩnh vực", examples = "AGRICULTURE") String sector,
        @NotNull @Schema(description = "Cấp đề nghị công nhận", examples = "COMMUNE") Level level,
        @NotNull @Min(2022) @Max(2100) @Schema(description = "Năm thi đua", examples = "2026") Integer year) {

    /** The draft, with what the tip tells as its story. */
    NewNomination draft(UUID unit, String told) {
        return new NewNomination(
                subjectId, unit, sector, level, year, null, null, told, List.of(), List.of(), List.of(), null, null);
    }
}
