package vn.guongsang.nominations.opinion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the answer to an objection says. */
@Schema(description = "Kết luận: UPHELD có cơ sở, hồ sơ bị trả lại; DISMISSED không có cơ sở.")
public enum Outcome {
    /** Có cơ sở. */
    UPHELD,
    /** Không có cơ sở. */
    DISMISSED
}
