package vn.guongsang.nominations.nurturing.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to mend; open until it has a date. */
@Schema(description = "Mặt còn hạn chế cần khắc phục")
public record Weakness(
        @NotBlank @Size(max = 1000) @Schema(description = "Nội dung", examples = "Chưa có sổ theo dõi chi phí")
                String text,
        @Schema(description = "Ngày khắc phục xong; vắng mặt khi chưa") LocalDate mendedOn) {}
