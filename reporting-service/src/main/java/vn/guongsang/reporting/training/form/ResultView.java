package vn.guongsang.reporting.training.form;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A result as it was recorded. */
@Schema(name = "TrainingResult", description = "Một lần ghi kết quả")
public record ResultView(
        @NotNull @Schema(description = "Phiên bản của lớp", examples = "2") long version,
        @NotNull @Schema(description = "Ngày tổ chức", examples = "2026-04-12") LocalDate heldOn,
        @NotNull @Schema(description = "Số giờ", examples = "7.5") BigDecimal hours,
        @NotNull @Schema(description = "Người dự", maxItems = 2000) List<AttendanceRow> attendance,
        @NotNull @Schema(description = "Mã người ghi", examples = "can-bo", maxLength = 200) String recordedBy,
        @NotNull Instant recordedAt) {}
