package vn.guongsang.media.broadcast.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a programme. */
@Schema(description = "ACTIVE: đang phát theo lịch; SUSPENDED: tạm ngừng; ENDED: đã kết thúc")
public enum ProgrammeStatus {
    /** Its slots are made ahead. */
    ACTIVE,
    /** It rests: slots in which nobody has had a hand are taken away. */
    SUSPENDED,
    /** Over for good. */
    ENDED
}
