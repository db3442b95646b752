package vn.guongsang.reporting.job;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.reporting.job.step.JobStatus;

/** A job as shown. */
@Schema(name = "Job", description = "Một việc chạy nền")
public record JobView(
        @NotNull UUID id,
        @NotNull
                @Schema(
                        description = "Loại việc: CONSOLIDATION chốt số liệu và dựng dự thảo báo cáo tổng hợp; "
                                + "CONSOLIDATION_DOCUMENTS dựng tài liệu đã ký; CONSOLIDATION_REPRODUCTION dựng lại và so "
                                + "từng byte. Loại mới có thể được thêm.",
                        examples = "CONSOLIDATION",
                        maxLength = 50)
                String kind,
        @Schema(description = "Đối tượng của việc, ví dụ báo cáo tổng hợp") UUID subjectId,
        @NotNull @Schema(description = "Trạng thái", examples = "RUNNING") JobStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đang chạy",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"cancellation\"]",
                        maxItems = 5)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản; tiến độ không làm đổi phiên bản", examples = "2") long version,
        @NotNull Progress progress,
        @NotNull @Schema(description = "Số lần đã bắt đầu; lớn hơn 1 khi phải làm lại", examples = "1") int attempts,
        @NotNull @Schema(description = "Người yêu cầu", examples = "ban-tdkt", maxLength = 200) String createdBy,
        @NotNull Instant createdAt,
        @Schema(description = "Lúc bắt đầu lần đầu") Instant startedAt,
        @Schema(description = "Lúc kết thúc") Instant endedAt,
        @Schema(
                        description = "Liên kết tuyệt đối tới kết quả; chỉ có khi đã xong",
                        examples =
                                "https://baocao.example/v1/consolidated-reports/7f1c1b1e-0000-4000-8000-000000000001",
                        maxLength = 500)
                URI result,
        @Schema(description = "Vì sao không làm được; chỉ có khi FAILED") Failure failure)
        implements Composite {

    /** How far a job has come. */
    @Schema(name = "JobProgress", description = "Tiến độ")
    public record Progress(
            @NotNull @Schema(description = "Số phần đã xong", examples = "3", minimum = "0") long done,
            @Schema(description = "Tổng số phần; vắng mặt khi chưa biết", examples = "8", minimum = "0") Long total) {}

    /** Why a job failed, as the problem document would say it. */
    @Schema(name = "JobFailure", description = "Lỗi của việc, như trong application/problem+json")
    public record Failure(
            @NotNull
                    @Schema(
                            description = "Đường dẫn tới trang mô tả loại lỗi",
                            examples = "/v1/problems/job-failed",
                            maxLength = 200)
                    String type,
            @NotNull @Schema(description = "Mã lỗi ổn định, không dịch", examples = "job-failed", maxLength = 100)
                    String code,
            @NotNull @Schema(description = "Tên loại lỗi", examples = "Việc chạy nền bị lỗi", maxLength = 200)
                    String title,
            @NotNull
                    @Schema(
                            description = "Giải thích cho lần lỗi này",
                            examples = "Việc chạy nền gặp lỗi của hệ thống và đã dừng.",
                            maxLength = 2000)
                    String detail) {}
}
