package vn.guongsang.reporting.budget.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What money can be spent on that takes place and is recorded elsewhere. */
@Schema(
        name = "BudgetEventKind",
        description =
                "Loại hoạt động: GATHERING gặp mặt, giao lưu, tôn vinh; CONTEST cuộc thi; EDITION ấn phẩm; COLUMN chuyên mục; "
                        + "TRAINING lớp tập huấn; INSPECTION cuộc kiểm tra.")
public enum EventKind {
    GATHERING,
    CONTEST,
    EDITION,
    COLUMN,
    TRAINING,
    INSPECTION
}
