package vn.guongsang.reporting.training.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a session has come. */
@Schema(description = "PLANNED đã lên kế hoạch; HELD đã tổ chức; CANCELLED đã hủy")
public enum TrainingStatus {
    PLANNED,
    HELD,
    CANCELLED
}
