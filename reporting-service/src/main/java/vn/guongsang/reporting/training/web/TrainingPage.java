package vn.guongsang.reporting.training.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.form.TrainingView;

/** One page of sessions. */
@Schema(name = "TrainingSessionPage", description = "Một trang lớp tập huấn")
public record TrainingPage(
        @NotNull @Schema(description = "Mới lập trước", maxItems = 100) List<TrainingView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/training-sessions?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
