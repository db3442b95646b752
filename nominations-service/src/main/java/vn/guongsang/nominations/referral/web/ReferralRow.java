package vn.guongsang.nominations.referral.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** A referral in a list. */
@Schema(description = "Một giới thiệu trong danh sách")
public record ReferralRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "SENT") ReferralStatus status,
        @NotNull @Schema(description = "Tên trạng thái theo ngôn ngữ của yêu cầu", examples = "Đã gửi", maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull UUID exemplarId,
        @NotNull @Schema(description = "Tên điển hình", examples = "Hợp tác xã Nông nghiệp Thí Dụ", maxLength = 200)
                String displayName,
        @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
        @NotNull @Schema(description = "Bậc gửi", examples = "COMMUNE") Rung fromRung,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Bậc nhận", examples = "PROVINCE") Rung toRung,
        UUID toUnitId,
        @NotNull LocalDate sentOn,
        LocalDate answeredOn,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
