package vn.guongsang.reporting.training.figure.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.figure.FigureLine;
import vn.guongsang.reporting.training.figure.FigureTotals;

/** The numbers of a year. */
@Schema(name = "TrainingFigures", description = "Số liệu tập huấn của một năm")
public record FiguresView(
        @NotNull @Schema(description = "Năm", examples = "2026") int year,
        @NotNull @Schema(description = "Ngày của cây đơn vị và của chỉ tiêu", examples = "2026-12-31")
                LocalDate basisDate,
        @Schema(description = "Đơn vị được hỏi; vắng mặt: cả phạm vi của người gọi") UUID unitId,
        @NotNull @Schema(description = "Tổng cộng") FigureTotals totals,
        @NotNull @Schema(description = "Theo nội dung và đối tượng", maxItems = 40) List<FigureLine> lines) {}
