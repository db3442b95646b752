package vn.guongsang.nominations.nomination.dossier;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an appraiser advises. */
@Schema(description = "Ý kiến thẩm định: APPROVE công nhận; REJECT không công nhận; RETURN trả lại để bổ sung.")
public enum Recommendation {
    /** Đề nghị công nhận. */
    APPROVE,
    /** Đề nghị không công nhận. */
    REJECT,
    /** Đề nghị trả lại để bổ sung. */
    RETURN
}
