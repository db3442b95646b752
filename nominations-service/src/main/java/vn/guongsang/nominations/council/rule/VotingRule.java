package vn.guongsang.nominations.council.rule;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** How a council votes, in the days in which that holds. The figures never change; another rule has another id. */
@Schema(name = "VotingRule", description = "Quy tắc biểu quyết")
public record VotingRule(
        @NotNull UUID id,
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotNull @Schema(description = "Tỷ lệ tán thành tối thiểu") Share pass,
        @NotNull @Schema(description = "Tính trên", examples = "ALL_MEMBERS") Base base,
        @NotNull @Schema(description = "Thành viên vắng mặt", examples = "WRITTEN") Absentee absentee,
        @NotNull @Schema(description = "Tỷ lệ có mặt tối thiểu để họp") Share quorum,
        @NotNull @Schema(description = "Bắt buộc bỏ phiếu trước khi công nhận", examples = "false") boolean compulsory,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Căn cứ", examples = "Quy chế Hội đồng, Điều 7", maxLength = 1000)
                String source) {}
