package vn.guongsang.media.gathering.form;

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

/** What is written into a gathering before it is held. */
@Schema(description = "Nội dung hoạt động giao lưu, gặp mặt, tôn vinh")
public record NewGathering(
        @NotNull @Schema(description = "Hình thức", examples = "DIRECT") GatheringForm form,
        @NotNull @Schema(description = "Nội dung", examples = "EXCHANGE") GatheringPurpose purpose,
        @NotBlank
                @Size(min = 5, max = 300)
                @Schema(description = "Tên hoạt động", examples = "Giao lưu điển hình tiên tiến với sinh viên")
                String title,
        @NotBlank
                @Size(min = 2, max = 300)
                @Schema(description = "Địa điểm; trực tuyến: nền tảng", examples = "Hội trường Đại học Thí Dụ")
                String place,
        @NotNull @Schema(description = "Ngày dự kiến", examples = "2026-09-15") LocalDate plannedOn,
        @NotEmpty
                @Size(max = 30)
                @UniqueElements
                @Schema(
                        description = "Đơn vị tổ chức; ít nhất một đơn vị thuộc phạm vi của người gọi",
                        examples = "[\"7f1c1b1e-0000-4000-8000-000000000001\"]")
                List<@NotNull UUID> hostIds,
        @Size(max = 200)
                @UniqueElements
                @Schema(description = "Điển hình được mời", examples = "[\"7f1c1b1e-0000-4000-8000-000000000002\"]")
                List<@NotNull UUID> exemplarIds,
        @Size(max = 20) @Schema(description = "Văn bản, tài liệu") List<@NotNull @Valid GatheringDocument> documents) {

    /** Absent lists are empty ones. */
    public NewGathering {
        exemplarIds = exemplarIds == null ? List.of() : exemplarIds;
        documents = documents == null ? List.of() : documents;
    }
}
