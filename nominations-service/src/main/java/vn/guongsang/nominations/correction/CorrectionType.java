package vn.guongsang.nominations.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a profile has been put right; what the press has to do depends on it. */
@Schema(
        description = "Loại: CORRECTION đính chính; CLARIFICATION làm rõ; WITHDRAWAL rút, còn nêu tên và lý do; "
                + "REMOVAL gỡ bỏ, không nêu gì về người; RESTORATION khôi phục.")
public enum CorrectionType {
    /** Đính chính: something was wrong. */
    CORRECTION,
    /** Làm rõ: nothing was wrong, something was missing. */
    CLARIFICATION,
    /** Rút: the tombstone keeps name and reason. */
    WITHDRAWAL,
    /** Gỡ bỏ: the tombstone keeps id, time and type, nothing of the person. */
    REMOVAL,
    /** Khôi phục: a withdrawal, or the revocation behind it, was wrong. */
    RESTORATION
}
