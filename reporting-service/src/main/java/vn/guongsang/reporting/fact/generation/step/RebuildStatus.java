package vn.guongsang.reporting.fact.generation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a rebuild stands. */
@Schema(
        description =
                "WAITING chờ chạy; RUNNING đang chạy; DONE đã thay thế hệ số liệu; FAILED không thay được, thế hệ cũ vẫn dùng;"
                        + " CANCELLED đã hủy.")
public enum RebuildStatus {
    WAITING,
    RUNNING,
    DONE,
    FAILED,
    CANCELLED
}
