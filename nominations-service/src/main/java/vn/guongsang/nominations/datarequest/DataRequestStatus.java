package vn.guongsang.nominations.datarequest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a request stands. */
@Schema(description = "RECEIVED đã nhận; DONE đã thực hiện; REFUSED từ chối")
public enum DataRequestStatus {
    /** Đã nhận. */
    RECEIVED,
    /** Đã thực hiện. */
    DONE,
    /** Từ chối, có lý do. */
    REFUSED
}
