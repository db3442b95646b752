package vn.guongsang.media.rule.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of a rule. */
@Schema(description = "Kết thúc quy tắc")
public record RuleEnd(
        @NotNull @Schema(description = "Ngày cuối cùng áp dụng; không trước hôm nay") LocalDate lastDay) {}
