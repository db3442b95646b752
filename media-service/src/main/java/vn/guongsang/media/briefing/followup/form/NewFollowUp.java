package vn.guongsang.media.briefing.followup.form;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an outlet has to do; either a day or a number of working days after the briefing. */
@Schema(name = "NewBriefingFollowUp", description = "Yêu cầu sau giao ban; nêu dueOn hoặc workingDays, không cả hai")
public record NewFollowUp(
        @NotNull
                @Schema(
                        description = "Cơ quan báo chí đã được đánh giá",
                        examples = "7f1c1b1e-0000-4000-8000-000000000001")
                UUID outletId,
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Việc phải làm", examples = "Bổ sung chuyên mục tiếng Tạ Ôi")
                String demand,
        @Schema(description = "Hạn, hết ngày", examples = "2099-12-31") LocalDate dueOn,
        @Min(1) @Max(250) @Schema(description = "Hạn: số ngày làm việc sau ngày giao ban", examples = "10")
                Integer workingDays) {}
