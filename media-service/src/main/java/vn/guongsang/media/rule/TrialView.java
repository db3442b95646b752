package vn.guongsang.media.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a rule would have created. */
@Schema(name = "RuleTrial", description = "Kết quả chạy thử: quy tắc sẽ giao những gì")
public record TrialView(
        @NotNull @Schema(description = "Số lần công nhận trong kỳ", examples = "40") int approvals,
        @NotNull @Schema(description = "Trong đó quy tắc này sẽ áp dụng", examples = "12") int governed,
        @NotNull @Schema(description = "Trong đó thỏa điều kiện nhưng quy tắc khác cụ thể hơn", examples = "2")
                int outdone,
        @NotNull @Size(max = 20) @Schema(description = "Theo kênh của quy tắc") List<ChannelCount> channels,
        @NotNull @Size(max = 100) @Schema(description = "100 nhiệm vụ đầu tiên, theo ngày công nhận")
                List<Planned> first) {

    /** Of a channel: with the rule, and by the rules as they are. */
    @Schema(
            name = "RuleTrialChannel",
            description = "Số nhiệm vụ của một kênh: nếu có quy tắc, và theo quy tắc hiện có")
    public record ChannelCount(
            @NotNull UUID channelId,
            @NotNull @Schema(description = "Nếu có quy tắc này", examples = "14") int withRule,
            @NotNull @Schema(description = "Theo các quy tắc hiện có", examples = "2") int withoutRule) {}

    /** A task set that the rule would have created. */
    @Schema(name = "RuleTrialTask", description = "Một lần công nhận mà quy tắc sẽ giao")
    public record Planned(
            @NotNull UUID exemplarId,
            @NotNull @Schema(description = "Lần công nhận", examples = "1") int approvalNo,
            @NotNull @Schema(description = "Tên", examples = "Hợp tác xã Thí Dụ", maxLength = 200) String displayName,
            @NotNull LocalDate approvedOn,
            @NotNull @Schema(description = "Ngày đến hạn, đếm từ ngày công nhận") LocalDate dueOn,
            @Schema(description = "Quy tắc hiện có đang áp dụng; vắng mặt khi không quy tắc nào") UUID presentRuleId) {}
}
