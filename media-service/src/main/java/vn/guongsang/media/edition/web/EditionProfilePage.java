package vn.guongsang.media.edition.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.edition.item.ItemView;

/** One page of an edition's profiles. */
@Schema(name = "EditionProfilePage", description = "Một trang hồ sơ của ấn phẩm")
public record EditionProfilePage(
        @NotNull @Schema(description = "Theo thứ tự", maxItems = 100) List<ItemView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/editions/0197a000-0000-7000-8000-0000000000e1/profiles?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
