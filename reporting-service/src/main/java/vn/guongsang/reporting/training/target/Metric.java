package vn.guongsang.reporting.training.target;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a target counts. */
@Schema(name = "TrainingMetric", description = "SESSIONS số lớp; HOURS số giờ; ATTENDEES số lượt người dự")
public enum Metric {
    SESSIONS,
    HOURS,
    ATTENDEES
}
