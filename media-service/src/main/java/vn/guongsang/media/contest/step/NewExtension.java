package vn.guongsang.media.contest.step;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.contest.content.Strand;

/** A later last day for one strand. */
@Schema(name = "NewContestExtension", description = "Gia hạn nhận bài của một thể loại")
public record NewExtension(
        @NotNull @Schema(description = "Thể loại", examples = "WRITE") Strand strand,
        @NotNull
                @Schema(
                        description = "Ngày cuối mới, hết ngày; sau ngày cũ và không trước hôm nay",
                        examples = "2027-04-30")
                LocalDate closesOn,
        @NotBlank
                @Size(min = 5, max = 1000)
                @Schema(description = "Lý do", examples = "Nhiều đơn vị bị lụt, chưa gửi kịp bài")
                String reason) {}
