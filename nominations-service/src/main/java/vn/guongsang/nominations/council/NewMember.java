package vn.guongsang.nominations.council;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** A mandate in a council. */
@Schema(description = "Thành viên Hội đồng trong một nhiệm kỳ")
public record NewMember(
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotBlank @Size(max = 200) @Schema(description = "Mã tài khoản của thành viên", examples = "uy-vien-01")
                String actorId,
        @NotBlank @Size(max = 200) @Schema(description = "Họ tên", examples = "Phan Thị Mẫu") String displayName,
        @Schema(description = "Đơn vị công tác; vắng mặt: không thuộc đơn vị nào") UUID unitId,
        @NotNull @Schema(description = "Vai trò", examples = "MEMBER") MemberRole role,
        @Size(max = 20)
                @Schema(
                        description = "Lĩnh vực chuyên môn để phân công thẩm định; rỗng: mọi lĩnh vực",
                        examples = "[\"AGRICULTURE\"]")
                List<@NotBlank @Size(max = 100) String> sectors,
        @NotNull @Schema(description = "Ngày đầu nhiệm kỳ") LocalDate validFrom,
        @Schema(description = "Ngày cuối nhiệm kỳ") LocalDate validTo) {

    /** Absent sectors are all sectors. */
    public NewMember {
        sectors = sectors == null ? List.of() : sectors;
    }
}
