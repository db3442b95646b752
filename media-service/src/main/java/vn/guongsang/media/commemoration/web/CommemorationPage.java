package vn.guongsang.media.commemoration.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.commemoration.CommemorationView;

/** One page of commemorations. */
@Schema(description = "Một trang ngày kỷ niệm")
public record CommemorationPage(
        @NotNull @Schema(description = "Theo ngày, sớm trước", maxItems = 100) List<CommemorationView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/commemorations?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
