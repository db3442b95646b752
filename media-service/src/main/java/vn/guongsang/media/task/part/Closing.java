package vn.guongsang.media.task.part;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import vn.guongsang.media.task.step.DeclineCode;

/** How a task ended without being done. */
@Embeddable
public class Closing {

    private Instant closedAt;
    private String closingReason;

    @Enumerated(EnumType.STRING)
    private DeclineCode closingCode;

    /** For Hibernate. */
    protected Closing() {}

    public Closing(DeclineCode code, String reason, Instant at) {
        closingCode = code;
        closingReason = reason;
        closedAt = at;
    }

    /** What other services are told: why it was declined, as a code; null when it was cancelled. */
    public String told() {
        return closingCode == null ? null : closingCode.name();
    }
}
