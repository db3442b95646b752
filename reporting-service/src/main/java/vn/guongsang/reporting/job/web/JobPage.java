package vn.guongsang.reporting.job.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.job.JobView;

/** One page of jobs. */
@Schema(name = "JobPage", description = "Một trang việc chạy nền")
public record JobPage(
        @NotNull @Schema(description = "Các việc, mới trước", maxItems = 100) List<JobView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/jobs?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
