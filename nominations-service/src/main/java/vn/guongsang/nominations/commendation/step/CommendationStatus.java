package vn.guongsang.nominations.commendation.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a commendation. */
@Schema(
        description =
                "Trạng thái: PROPOSED đã đề nghị; DECIDED đã có quyết định; REFUSED không khen; WITHDRAWN đã rút; ANNULLED đã hủy bỏ quyết định.")
public enum CommendationStatus {
    /** Đã đề nghị. */
    PROPOSED,
    /** Đã có quyết định. */
    DECIDED,
    /** Không khen. */
    REFUSED,
    /** Đã rút. */
    WITHDRAWN,
    /** Đã hủy bỏ quyết định. */
    ANNULLED
}
