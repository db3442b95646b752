package vn.guongsang.nominations.council.session.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The minutes with which a session is closed. */
@Schema(name = "NewCouncilMinutes", description = "Biên bản phiên họp; đóng băng khi kết thúc phiên")
public record NewMinutes(
        @NotBlank @Size(max = 100) @Schema(description = "Số biên bản", examples = "12/BB-HĐTĐKT") String number,
        @NotNull @Schema(description = "Ngày lập biên bản") LocalDate date,
        @NotBlank
                @Size(max = 20000)
                @Schema(description = "Nội dung", examples = "Hội đồng đã nghe Thường trực báo cáo và bỏ phiếu kín.")
                String text,
        @NotBlank @Size(max = 200) @Schema(description = "Thư ký ghi biên bản", examples = "Lê Thị Mẫu")
                String secretary) {}
