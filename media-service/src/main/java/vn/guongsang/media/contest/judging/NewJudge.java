package vn.guongsang.media.contest.judging;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.step.Round;

/** A judge to be appointed; unit and outlet are what conflicts of interest are computed from. */
@Schema(name = "NewContestJudge", description = "Giám khảo; đơn vị, cơ quan dùng để tính xung đột lợi ích")
public record NewJudge(
        @NotBlank
                @Pattern(regexp = "[A-Za-z0-9._@-]{1,100}")
                @Size(max = 100)
                @Schema(description = "Mã tài khoản", examples = "uy-vien-01")
                String actorId,
        @NotBlank @Size(min = 2, max = 200) @Schema(description = "Họ tên", examples = "Lê Thị Ví Dụ")
                String displayName,
        @Schema(description = "Đơn vị công tác") UUID unitId,
        @Schema(description = "Cơ quan báo chí công tác") UUID outletId,
        @NotNull @Size(min = 1, max = 2) @Schema(description = "Vòng chấm", examples = "[\"FIRST\"]")
                List<@NotNull Round> rounds) {}
