package vn.guongsang.kit.webhook.courier;

import java.time.Duration;
import vn.guongsang.kit.webhook.delivery.Fault;

/**
 * How one attempt ended.
 *
 * @param status of the answer; null when there was none
 * @param latencyMs until the end of the answer, or until we gave up
 * @param fault null when the event was taken
 * @param answer first kilobyte of the answer's body; null when there was none
 * @param retryAfter what the receiver asked for, or null
 */
record Outcome(Integer status, int latencyMs, Fault fault, String answer, Duration retryAfter) {

    private static final int GONE = 410;

    static Outcome without(Fault fault, int latencyMs) {
        return new Outcome(null, latencyMs, fault, null, null);
    }

    /** An answer; any 2xx is a receipt. */
    static Outcome answered(int status, int latencyMs, String answer, Duration retryAfter) {
        Fault fault = null;
        if (status >= 300 && status < 400) {
            fault = Fault.REDIRECTED;
        } else if (status < 200 || status >= 300) {
            fault = Fault.ANSWERED_OTHERWISE;
        }
        return new Outcome(status, latencyMs, fault, answer, retryAfter);
    }

    boolean isTaken() {
        return fault == null;
    }

    /** Whether the receiver wants nothing more. */
    boolean isGone() {
        return status != null && status == GONE;
    }
}
