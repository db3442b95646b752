package vn.guongsang.reporting.job.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of a job. */
@Schema(description = "QUEUED đang chờ; RUNNING đang chạy; DONE đã xong; FAILED không làm được; CANCELLED đã hủy.")
public enum JobStatus {
    QUEUED,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
