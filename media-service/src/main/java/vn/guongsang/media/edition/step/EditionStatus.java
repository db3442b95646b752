package vn.guongsang.media.edition.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The states of an edition. */
@Schema(
        description =
                "DRAFT nháp; ASSEMBLING đang lấy hồ sơ; ASSEMBLED đã đủ hồ sơ; FROZEN đã chốt; PUBLISHED đã phát hành; SUPERSEDED đã thay; WITHDRAWN đã thu hồi; DISCARDED đã bỏ.")
public enum EditionStatus {
    DRAFT,
    /** Profiles are being fetched. */
    ASSEMBLING,
    /** Every chosen profile was fetched, or left out with a reason. */
    ASSEMBLED,
    /** The list is fixed; files are made of it. */
    FROZEN,
    PUBLISHED,
    /** Another edition has taken its place. */
    SUPERSEDED,
    /** The whole edition was taken back. */
    WITHDRAWN,
    /** Given up before it was published. */
    DISCARDED;

    /** Whether profiles still come and go without a trace in files. */
    public boolean isOpen() {
        return this == DRAFT || this == ASSEMBLING || this == ASSEMBLED;
    }

    /** Whether readers know it. */
    public boolean isPublic() {
        return this == PUBLISHED || this == SUPERSEDED || this == WITHDRAWN;
    }
}
