package vn.guongsang.nominations.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why something may be published. */
@Schema(description = "Căn cứ: AWARD_LAW pháp luật thi đua, khen thưởng; CONSENT sự đồng ý.")
public enum Basis {
    /** Luật Thi đua, khen thưởng: the list of those honoured is public. */
    AWARD_LAW,
    /** Consent of the person or representative. */
    CONSENT
}
