package vn.guongsang.reporting.report.template;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a report tells in words. */
@Schema(
        description =
                "Phần lời văn: RESULTS kết quả; GOOD_MODELS mô hình hay, cách làm tốt; DIFFICULTIES khó khăn, vướng mắc; PROPOSALS đề xuất, kiến nghị.")
public enum NarrativePart {
    /** Kết quả. */
    RESULTS,
    /** Mô hình hay, cách làm tốt. */
    GOOD_MODELS,
    /** Khó khăn, vướng mắc. */
    DIFFICULTIES,
    /** Đề xuất, kiến nghị. */
    PROPOSALS
}
