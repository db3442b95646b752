package vn.guongsang.nominations.profile;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.correction.CorrectionType;

/** One entry of the changes feed: the profile as it is now, or that it is gone. */
@Schema(name = "ProfileChange", description = "Một thay đổi trong nguồn cấp")
public record ChangeItem(
        @NotNull @Schema(description = "Con trỏ sau mục này", examples = "AAAAAAAAAAE", maxLength = 40) String cursor,
        @NotNull @Schema(description = "UPSERT: thêm hoặc thay; TOMBSTONE: gỡ", examples = "UPSERT") Kind kind,
        @NotNull UUID profileId,
        @NotNull Instant at,
        ProfileView profile,
        @Schema(description = "Lần đính chính gần nhất của hồ sơ; vắng mặt khi chưa có") Corrected correction,
        Tombstone tombstone) {

    /** What a newsroom has to do. */
    @Schema(description = "UPSERT: thêm hoặc thay; TOMBSTONE: gỡ")
    public enum Kind {
        /** Take the profile, or replace what is there. */
        UPSERT,
        /** Take it down. */
        TOMBSTONE
    }

    /** How the profile was last put right, as the press may print it. */
    @Schema(name = "ProfileCorrected", description = "Lần đính chính, làm rõ hoặc khôi phục gần nhất sau khi công bố")
    public record Corrected(
            @NotNull @Schema(description = "Loại", examples = "CORRECTION") CorrectionType type,
            @NotNull Instant at,
            @Schema(
                            description = "Lời báo cho báo chí",
                            examples = "Hợp tác xã có 45 thành viên, không phải 42.",
                            maxLength = 500)
                    String notice,
            @NotNull @Schema(description = "Các trường đã sửa", examples = "[\"summary\"]") List<String> fields) {}

    /** A taken-down profile: after a withdrawal with the name, after a removal without. */
    @Schema(name = "ProfileTombstone", description = "Dấu đã gỡ; REMOVAL không chứa dữ liệu cá nhân")
    public record Tombstone(
            @Schema(description = "Loại; vắng mặt khi hồ sơ chỉ tạm không công bố", examples = "WITHDRAWAL")
                    CorrectionType type,
            @NotNull
                    @Schema(
                            description = "Mã lý do: REVOKED, WITHDRAWN, CONSENT_WITHDRAWN, REMOVED hoặc NOT_PUBLIC",
                            examples = "REVOKED",
                            maxLength = 30)
                    String reason,
            @Schema(
                            description = "Tên trong quyết định; chỉ với WITHDRAWAL và khi còn căn cứ nêu tên",
                            examples = "Hợp tác xã Nông nghiệp Thí Dụ",
                            maxLength = 200)
                    String displayName,
            @Schema(
                            description = "Lời báo cho báo chí",
                            examples = "Hồ sơ được rút để xác minh một số nội dung.",
                            maxLength = 500)
                    String notice,
            Instant withdrawnAt) {}
}
