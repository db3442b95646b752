package vn.guongsang.media.briefing.followup.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done, in words and with an address that the server never fetches. */
@Schema(description = "Việc đã làm và minh chứng; máy chủ không tải địa chỉ này")
public record FollowUpProof(
        @NotBlank
                @Size(min = 5, max = 2000)
                @Schema(description = "Nội dung", examples = "Đã mở chuyên mục, phát số đầu ngày 12/10")
                String text,
        @Size(max = 500)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(description = "Địa chỉ minh chứng", examples = "https://baochi.example/chuyen-muc-ta-oi")
                String url) {}
