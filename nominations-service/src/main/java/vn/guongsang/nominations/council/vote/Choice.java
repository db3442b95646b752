package vn.guongsang.nominations.council.vote;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands on a ballot. */
@Schema(description = "Phiếu: FOR tán thành; AGAINST không tán thành; ABSTAIN không có ý kiến.")
public enum Choice {
    /** Tán thành. */
    FOR,
    /** Không tán thành. */
    AGAINST,
    /** Không có ý kiến. */
    ABSTAIN
}
