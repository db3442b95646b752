package vn.guongsang.nominations.council;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.Level;

/** A mandate as shown. */
@Schema(name = "CouncilMember", description = "Thành viên Hội đồng")
public record MemberView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"end\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Mã tài khoản", examples = "uy-vien-01", maxLength = 200) String actorId,
        @NotNull @Schema(description = "Họ tên", examples = "Phan Thị Mẫu", maxLength = 200) String displayName,
        UUID unitId,
        @NotNull @Schema(description = "Vai trò", examples = "MEMBER") MemberRole role,
        @NotNull @Schema(description = "Lĩnh vực chuyên môn; rỗng: mọi lĩnh vực", examples = "[\"AGRICULTURE\"]")
                List<String> sectors,
        @NotNull LocalDate validFrom,
        LocalDate validTo)
        implements Versioned {

    /** Whether the mandate has begun by a day and has not ended before it. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
