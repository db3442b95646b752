package vn.guongsang.nominations.conflict;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody may not judge: the first four follow from the data, the others are declared. The view {@code conflict} applies them. */
@Schema(
        description =
                "Loại xung đột lợi ích. Tính được: SAME_UNIT cùng đơn vị với hồ sơ hoặc đối tượng; SUBMITTING_UNIT"
                        + " cùng đơn vị với người trình; BROUGHT_IT đã lập, sửa hoặc trình hồ sơ; SAME_NAME trùng họ tên với đối"
                        + " tượng hoặc chủ hộ. Tự khai: KIN thân nhân; CLOSE_TIES quan hệ thân thiết; FINANCIAL lợi ích kinh tế; OTHER khác.")
public enum ConflictKind {
    /** Of the nominating unit, or of the subject's. */
    SAME_UNIT,
    /** Of the unit that submitted it for another. */
    SUBMITTING_UNIT,
    /** Has drafted, edited or submitted it. */
    BROUGHT_IT,
    /** Bears the name of the subject or of the head of the household, and so may be that person. */
    SAME_NAME,
    /** Thân nhân. */
    KIN,
    /** Quan hệ thân thiết. */
    CLOSE_TIES,
    /** Lợi ích kinh tế. */
    FINANCIAL,
    /** Lý do khác. */
    OTHER;

    /** Whether people declare it. */
    boolean isDeclared() {
        return compareTo(SAME_NAME) > 0;
    }
}
