package vn.guongsang.nominations.council.rule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.Level;

/** How a council votes from a day on. */
@Schema(description = "Quy tắc biểu quyết áp dụng từ một ngày; quy tắc trước của cấp đó kết thúc ngày hôm trước")
public record NewVotingRule(
        @NotNull @Schema(description = "Cấp của Hội đồng", examples = "PROVINCE") Level level,
        @NotNull @Valid @Schema(description = "Tỷ lệ tán thành tối thiểu") Share pass,
        @NotNull @Schema(description = "Tính trên", examples = "ALL_MEMBERS") Base base,
        @NotNull @Schema(description = "Thành viên vắng mặt", examples = "WRITTEN") Absentee absentee,
        @NotNull @Valid @Schema(description = "Tỷ lệ có mặt tối thiểu để họp") Share quorum,
        @NotNull @Schema(description = "Bắt buộc bỏ phiếu trước khi công nhận", examples = "false") Boolean compulsory,
        @NotNull @Schema(description = "Ngày bắt đầu áp dụng; không trước hôm nay") LocalDate validFrom,
        @NotBlank @Size(max = 1000) @Schema(description = "Căn cứ", examples = "Quy chế Hội đồng, Điều 7")
                String source) {}
