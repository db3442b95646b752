package vn.guongsang.nominations.assignment.reminder;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reminders to list; null means no condition. */
public record ReminderFilter(
        @Parameter(description = "Người thẩm định", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("memberId")
                UUID memberId,
        @Parameter(description = "Loại nhắc", example = "OVERDUE") @QueryParam("kind") ReminderKind kind) {}
