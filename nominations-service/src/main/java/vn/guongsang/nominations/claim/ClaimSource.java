package vn.guongsang.nominations.claim;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a claim can be checked. */
@Schema(description = "Nguồn để kiểm chứng một thành tích")
public record ClaimSource(
        @NotNull @Schema(description = "Loại nguồn", examples = "DOCUMENT") Kind kind,
        @NotBlank
                @Size(max = 300)
                @Schema(
                        description = "Số, ký hiệu, tên tài liệu; tên trang; hoặc họ tên, chức vụ người xác nhận",
                        examples = "Báo cáo số 45/BC-UBND ngày 15/12/2025 của UBND xã Quảng Điền")
                String reference,
        @Pattern(regexp = "https://\\S+", message = "{https-url}")
                @Size(max = 500)
                @Schema(
                        description = "Địa chỉ, https; bắt buộc với LINK",
                        examples = "https://hoso.example.vn/bc-45-2025.pdf")
                String url,
        @Schema(description = "Tệp đính kèm của hồ sơ; bắt buộc với ATTACHMENT") UUID attachmentId) {

    /** Kinds of sources. */
    @Schema(
            name = "ClaimSourceKind",
            description = "Loại nguồn: DOCUMENT văn bản, tài liệu; LINK trang mạng; ATTACHMENT tệp đính kèm; PERSON "
                    + "người xác nhận.")
    public enum Kind {
        DOCUMENT,
        LINK,
        ATTACHMENT,
        PERSON
    }
}
