package vn.guongsang.reporting.training.target.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.training.target.TargetView;

/** One page of targets. */
@Schema(name = "TrainingTargetPage", description = "Một trang chỉ tiêu tập huấn")
public record TargetPage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<TargetView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/training-targets?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
