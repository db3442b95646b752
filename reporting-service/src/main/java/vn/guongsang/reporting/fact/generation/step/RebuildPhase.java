package vn.guongsang.reporting.fact.generation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a running rebuild is at. */
@Schema(
        description =
                "EMPTYING dọn thế hệ mới; READING đọc các chủ đề từ đầu; TIDYING sắp xếp kho; COMPARING so với thế hệ đang dùng;"
                        + " SWAPPING đọc nốt và thay thế.")
public enum RebuildPhase {
    EMPTYING,
    READING,
    TIDYING,
    COMPARING,
    SWAPPING
}
