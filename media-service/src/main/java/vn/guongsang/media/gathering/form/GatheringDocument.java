package vn.guongsang.media.gathering.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document about a gathering; the server keeps where it is and never fetches it. */
@Schema(description = "Văn bản, tài liệu của hoạt động; máy chủ không tải về")
public record GatheringDocument(
        @NotNull @Schema(description = "Loại văn bản", examples = "MINUTES") Kind kind,
        @NotBlank @Size(max = 200) @Schema(description = "Số, ký hiệu hoặc tên", examples = "15/BB-BTĐKT")
                String number,
        @NotNull @Schema(description = "Ngày của văn bản", examples = "2025-06-20") LocalDate date,
        @Size(max = 500)
                @Pattern(regexp = "https?://[^\\s]+")
                @Schema(description = "Nơi lưu", examples = "https://vanban.example/15-bb-btdkt.pdf")
                String url) {

    /** What it is. */
    @Schema(
            name = "GatheringDocumentKind",
            description =
                    "PLAN kế hoạch; INVITATION giấy mời; PROGRAMME chương trình; MINUTES biên bản; REPORT báo cáo; "
                            + "OTHER khác")
    public enum Kind {
        PLAN,
        INVITATION,
        PROGRAMME,
        MINUTES,
        REPORT,
        OTHER
    }
}
