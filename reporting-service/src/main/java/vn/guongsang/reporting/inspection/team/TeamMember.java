package vn.guongsang.reporting.inspection.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody in a team, by account. */
@Schema(name = "InspectionTeamMember", description = "Thành viên đoàn, theo tài khoản; không ghi họ tên")
public record TeamMember(
        @NotBlank @Size(max = 200) @Schema(description = "Mã tài khoản", examples = "thanh-vien-hoi-dong-01")
                String accountId,
        @NotNull @Schema(description = "Nhiệm vụ trong đoàn", examples = "HEAD") Role role,
        @Schema(description = "Đơn vị công tác; đoàn không kiểm tra đơn vị của thành viên") UUID unitId) {

    /** What somebody does in a team. */
    @Schema(
            name = "InspectionTeamRole",
            description = "HEAD trưởng đoàn; DEPUTY phó trưởng đoàn; SECRETARY thư ký; MEMBER thành viên")
    public enum Role {
        HEAD,
        DEPUTY,
        SECRETARY,
        MEMBER
    }
}
