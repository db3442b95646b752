package vn.guongsang.media.column.statistics;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a publication is known. */
@Schema(description = "TASK nhiệm vụ đã đăng; SLOT tin, bài của kỳ đã thực hiện mà không có nhiệm vụ đã đăng")
public enum PublicationSource {
    /** A published propagation task. */
    TASK,
    /** An item of a filled slot without a published task. */
    SLOT
}
