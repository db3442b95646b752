package vn.guongsang.nominations.commendation.proposal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The four grounds on which a decision is annulled: Luật 06/2022/QH15, Điều 93 khoản 2. */
@Schema(
        description =
                "Căn cứ hủy bỏ: FRAUD gian dối; FORGED_DOCUMENTS giả hồ sơ; UNLAWFUL_PROCEDURE trái quy định; LATER_FAULT vi phạm được kết luận sau.")
public enum AnnulmentGround {
    /** a) Gian dối trong việc kê khai công trạng, thành tích. */
    FRAUD,
    /** b) Cung cấp thông tin sai sự thật hoặc làm giả hồ sơ, giấy tờ. */
    FORGED_DOCUMENTS,
    /** c) Thẩm định, xét, duyệt, đề nghị trái quy định. */
    UNLAWFUL_PROCEDURE,
    /** d) Có kết luận về vi phạm, khuyết điểm trong thời gian tính thành tích. */
    LATER_FAULT
}
