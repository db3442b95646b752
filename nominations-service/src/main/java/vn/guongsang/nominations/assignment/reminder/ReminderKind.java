package vn.guongsang.nominations.assignment.reminder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which reminder. */
@Schema(description = "NEAR_DUE sắp đến hạn; OVERDUE quá hạn")
public enum ReminderKind {
    NEAR_DUE,
    OVERDUE
}
