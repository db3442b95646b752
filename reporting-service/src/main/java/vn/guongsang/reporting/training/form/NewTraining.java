package vn.guongsang.reporting.training.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;

/** What is planned. */
@Schema(name = "NewTrainingSession", description = "Lớp tập huấn, buổi giảng dự kiến")
public record NewTraining(
        @NotNull @Schema(description = "Nội dung", examples = "EMULATION_SKILLS") TrainingType type,
        @NotEmpty
                @Size(max = 8)
                @UniqueElements
                @Schema(description = "Đối tượng", examples = "[\"EMULATION_STAFF\", \"REPORTER\"]")
                List<@NotNull Audience> audiences,
        @NotNull
                @Schema(
                        description = "Đơn vị tổ chức, trong phạm vi của người gọi",
                        examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID organiserId,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Tên lớp", examples = "Tập huấn nghiệp vụ thi đua, khen thưởng năm 2026")
                String title,
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") TrainingForm form,
        @NotBlank
                @Size(min = 2, max = 300)
                @Schema(description = "Địa điểm; trực tuyến: nền tảng", examples = "Hội trường Sở Nội vụ")
                String place,
        @NotNull @Schema(description = "Ngày dự kiến", examples = "2026-04-10") LocalDate plannedOn,
        @Size(max = 30) @Schema(description = "Tài liệu") List<@NotNull @Valid Material> materials) {

    /** An absent list is an empty one. */
    public NewTraining {
        materials = materials == null ? List.of() : materials;
    }
}
