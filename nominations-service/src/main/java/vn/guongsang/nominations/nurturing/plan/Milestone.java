package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to reach by a day. */
@Schema(description = "Mốc phấn đấu")
public record Milestone(
        @NotBlank @Size(max = 1000) @Schema(description = "Nội dung", examples = "Đạt 10 ha rau hữu cơ") String text,
        @NotNull @Schema(description = "Hạn đạt") LocalDate dueOn,
        @Schema(description = "Ngày đạt; vắng mặt khi chưa đạt") LocalDate reachedOn) {}
