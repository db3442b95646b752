package vn.guongsang.reporting.training.form;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a session. */
@Schema(name = "NewTrainingResult", description = "Kết quả lớp tập huấn")
public record NewResult(
        @NotNull @Schema(description = "Ngày tổ chức; không ở tương lai", examples = "2026-04-12") LocalDate heldOn,
        @NotNull
                @DecimalMin("0.5")
                @DecimalMax("1000")
                @Digits(integer = 4, fraction = 1)
                @Schema(description = "Số giờ", examples = "7.5")
                BigDecimal hours,
        @NotEmpty @Size(max = 2000) @Schema(description = "Người dự; mỗi cặp đơn vị, đối tượng một dòng")
                List<@NotNull @Valid AttendanceRow> attendance) {}
