package vn.guongsang.media.briefing.form;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an outlet was judged. */
@Schema(name = "PressEvaluation", description = "Đánh giá một cơ quan báo chí")
public record EvaluationView(
        @NotNull UUID outletId,
        @NotNull @Schema(description = "Tên cơ quan vào ngày giao ban", examples = "TTTT Huế", maxLength = 200)
                String outletName,
        @NotNull @Schema(description = "Điểm", examples = "8.5") BigDecimal score,
        @NotNull @Schema(description = "Nhận xét", examples = "Chuyên mục đều", maxLength = 3000) String remarks) {}
