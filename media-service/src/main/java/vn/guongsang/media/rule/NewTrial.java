package vn.guongsang.media.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule to be tried on the approvals of a past period. */
@Schema(name = "NewRuleTrial", description = "Chạy thử một quy tắc trên các công nhận đã có; không đổi gì")
public record NewTrial(
        @NotNull @Valid NewRule rule,
        @NotNull @Schema(description = "Công nhận từ ngày này", examples = "2026-10-01") LocalDate from,
        @NotNull @Schema(description = "Đến hết ngày này; nhiều nhất 92 ngày", examples = "2026-10-31") LocalDate to) {}
