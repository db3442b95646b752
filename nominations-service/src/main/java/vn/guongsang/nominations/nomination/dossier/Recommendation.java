package vn.guongsang.nominations.nomination.dossier;

/** What an appraiser advises. */
public enum Recommendation {
    /** Đề nghị công nhận. */
    APPROVE,
    /** Đề nghị không công nhận. */
    REJECT,
    /** Đề nghị trả lại để bổ sung. */
    RETURN
}
