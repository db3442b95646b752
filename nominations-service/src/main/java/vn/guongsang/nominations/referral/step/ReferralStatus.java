package vn.guongsang.nominations.referral.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** State of a referral. */
@Schema(
        description =
                "Trạng thái: SENT đã gửi; RECEIVED đã nhận; ACCEPTED được chọn; RETURNED trả lại; DECLINED không được chọn.")
public enum ReferralStatus {
    /** Đã gửi. */
    SENT,
    /** Đã nhận. */
    RECEIVED,
    /** Được chọn. */
    ACCEPTED,
    /** Trả lại. */
    RETURNED,
    /** Không được chọn. */
    DECLINED
}
