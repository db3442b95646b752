package vn.guongsang.nominations.bulk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.nomination.step.NominationAction;

/** The steps that can be taken on many nominations at once: those that need a reason and nothing else. */
@Schema(description = "Thao tác hàng loạt: RETURN trả lại; REJECTION không công nhận; WITHDRAWAL rút.")
public enum BatchAction {
    RETURN(NominationAction.RETURN),
    REJECTION(NominationAction.REJECTION),
    WITHDRAWAL(NominationAction.WITHDRAWAL);

    private final NominationAction step;

    BatchAction(NominationAction step) {
        this.step = step;
    }

    NominationAction step() {
        return step;
    }
}
