package vn.guongsang.nominations.referral.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.recognition.Rung;
import vn.guongsang.nominations.referral.step.ReferralStatus;

/** How an exemplar has climbed. */
@Schema(description = "Các bậc mà một điển hình đã qua: công nhận và giới thiệu lên cấp trên")
public record Ladder(@NotNull UUID exemplarId, @NotNull @Schema(description = "Cũ trước") List<Step> items) {

    /** One recognition or referral. */
    @Schema(name = "LadderStep", description = "Một lần công nhận hoặc giới thiệu")
    public record Step(
            @NotNull @Schema(description = "RECOGNITION công nhận; REFERRAL giới thiệu", examples = "REFERRAL")
                    Kind kind,
            @NotNull @Schema(description = "Bậc công nhận hoặc bậc nhận", examples = "PROVINCE") Rung rung,
            @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
            @Schema(description = "Mã giới thiệu; vắng mặt với công nhận") UUID referralId,
            @Schema(description = "Trạng thái của giới thiệu", examples = "ACCEPTED") ReferralStatus status,
            @NotNull @Schema(description = "Ngày quyết định hoặc ngày gửi") LocalDate date,
            @Schema(description = "Số ngày từ bước trước; vắng mặt ở bước đầu", examples = "30")
                    Integer daysSincePrevious,
            @Schema(description = "Số ngày từ khi gửi đến khi có trả lời", examples = "12") Integer daysToAnswer,
            @NotNull @Schema(description = "Công nhận còn hiệu lực", examples = "true") boolean inForce) {}

    /** What kind of step. */
    @Schema(description = "RECOGNITION công nhận điển hình; REFERRAL giới thiệu lên cấp trên.")
    public enum Kind {
        /** Công nhận điển hình. */
        RECOGNITION,
        /** Giới thiệu lên cấp trên. */
        REFERRAL
    }
}
