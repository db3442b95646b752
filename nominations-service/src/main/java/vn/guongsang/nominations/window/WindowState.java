package vn.guongsang.nominations.window;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a window is open; computed from its days. */
@Schema(description = "Trạng thái của đợt: PLANNED chưa mở; OPEN đang mở; CLOSED đã đóng.")
public enum WindowState {
    PLANNED,
    OPEN,
    CLOSED
}
