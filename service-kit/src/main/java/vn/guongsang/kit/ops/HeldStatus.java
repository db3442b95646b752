package vn.guongsang.kit.ops;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a record in quarantine. */
@Schema(description = "Trạng thái: HELD đang giữ; RETRIED đã xử lý lại; DISCARDED đã bỏ.")
public enum HeldStatus {
    HELD,
    RETRIED,
    DISCARDED
}
