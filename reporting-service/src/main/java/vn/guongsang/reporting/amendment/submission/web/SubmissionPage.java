package vn.guongsang.reporting.amendment.submission.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.reporting.amendment.submission.SubmissionView;

/** One page of submissions. */
@Schema(name = "AmendmentSubmissionPage", description = "Một trang tờ trình")
public record SubmissionPage(
        @NotNull @Schema(description = "Các tờ trình, mới trước", maxItems = 100) List<SubmissionView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://baocao.example/v1/amendment-submissions?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
