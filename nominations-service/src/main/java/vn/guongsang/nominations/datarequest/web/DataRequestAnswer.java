package vn.guongsang.nominations.datarequest.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request was answered. */
@Schema(description = "Trả lời yêu cầu")
public record DataRequestAnswer(
        @NotBlank
                @Size(min = 5, max = 500)
                @Schema(description = "Kết quả, hoặc lý do từ chối", examples = "Đã gỡ câu chuyện khỏi nguồn cấp")
                String outcome) {}
