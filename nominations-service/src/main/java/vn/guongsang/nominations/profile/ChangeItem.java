package vn.guongsang.nominations.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One entry of the changes feed: the profile as it is now, or that it is gone. */
@Schema(name = "ProfileChange", description = "Một thay đổi trong nguồn cấp")
public record ChangeItem(
        @NotNull @Schema(description = "Con trỏ sau mục này", examples = "AAAAAAAAAAE", maxLength = 40) String cursor,
        @NotNull @Schema(description = "UPSERT: thêm hoặc thay; TOMBSTONE: gỡ", examples = "UPSERT") Kind kind,
        @NotNull UUID profileId,
        @NotNull Instant at,
        ProfileView profile,
        Tombstone tombstone) {

    /** What a newsroom has to do. */
    @Schema(description = "UPSERT: thêm hoặc thay; TOMBSTONE: gỡ")
    public enum Kind {
        /** Take the profile, or replace what is there. */
        UPSERT,
        /** Take it down. */
        TOMBSTONE
    }

    /** A taken-down profile: a reason code, no name. */
    @Schema(name = "ProfileTombstone", description = "Dấu đã gỡ, không chứa dữ liệu cá nhân")
    public record Tombstone(
            @NotNull
                    @Schema(
                            description = "Mã lý do: REVOKED, CONSENT_WITHDRAWN hoặc NOT_PUBLIC",
                            examples = "REVOKED",
                            maxLength = 30)
                    String reason,
            Instant withdrawnAt) {}
}
