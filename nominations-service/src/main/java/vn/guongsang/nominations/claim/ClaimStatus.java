package vn.guongsang.nominations.claim;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a claim has been verified. */
@Schema(
        description =
                "Tình trạng xác minh: UNVERIFIED chưa xác minh; CONFIRMED đã xác nhận; DISPUTED có căn cứ cho là không đúng.")
public enum ClaimStatus {
    UNVERIFIED,
    CONFIRMED,
    DISPUTED
}
