package vn.guongsang.reporting.training.figure.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.figure.TrainingCoverageRow;

/** One page of units. */
@Schema(description = "Một trang đơn vị, lâu chưa được tập huấn trước")
public record TrainingCoveragePage(
        @NotNull @Schema(description = "Ngày của danh sách đơn vị", examples = "2026-12-31") LocalDate asOf,
        @NotNull @Schema(description = "Chưa từng, rồi lâu nhất trước", maxItems = 100) List<TrainingCoverageRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/training-coverage?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
