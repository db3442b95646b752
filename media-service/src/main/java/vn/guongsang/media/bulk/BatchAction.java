package vn.guongsang.media.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.task.step.TaskAction;

/** The steps that a newsroom takes on many tasks at once. */
@Schema(
        name = "TaskBatchAction",
        description = "Thao tác hàng loạt: ACCEPTANCE nhận; ASSIGNMENT giao ban, người; DECLINE từ chối.")
public enum BatchAction {
    ACCEPTANCE(TaskAction.ACCEPTANCE),
    ASSIGNMENT(TaskAction.ASSIGNMENT),
    DECLINE(TaskAction.DECLINE);

    private final TaskAction step;

    BatchAction(TaskAction step) {
        this.step = step;
    }

    TaskAction step() {
        return step;
    }
}
