package vn.guongsang.nominations.recognition;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Grounds of revocation: Luật 06/2022/QH15, chương VII, and the withdrawal of the person. */
@Schema(
        description =
                "Lý do thu hồi: FRAUD gian dối; FORGED_DOCUMENTS giả hồ sơ; UNLAWFUL_PROCEDURE trái quy định; LATER_FAULT sai phạm phát hiện sau; OTHER lý do khác.")
public enum RevocationReason {
    /** Gian dối trong việc kê khai thành tích. */
    FRAUD,
    /** Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ. */
    FORGED_DOCUMENTS,
    /** Thẩm định, xét, duyệt, đề nghị trái quy định. */
    UNLAWFUL_PROCEDURE,
    /** Có khuyết điểm, sai phạm được phát hiện sau. */
    LATER_FAULT,
    /** Lý do khác do pháp luật quy định. */
    OTHER
}
