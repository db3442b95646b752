package vn.guongsang.nominations.attachment.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.attachment.AttachmentView;

/** One page of attachments. */
@Schema(description = "Một trang tệp đính kèm")
public record AttachmentPage(
        @NotNull @Schema(description = "Các tệp, cũ trước") List<AttachmentView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/nominations/7f1c1b1e-0000-4000-8000-000000000001/attachments?cursor=abc",
                        maxLength = 4000)
                String next) {}
