package vn.guongsang.media.outlet.contact.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.outlet.contact.ContactView;

/** One page of contacts. */
@Schema(name = "OutletContactPage", description = "Một trang đầu mối liên hệ")
public record ContactPage(
        @NotNull @Schema(description = "Theo việc phụ trách", maxItems = 100) List<ContactView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/outlets/0197a000-0000-7000-8000-0000000000f0/contacts?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
