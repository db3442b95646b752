package vn.guongsang.nominations.conflict.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.conflict.ConflictView;

/** One page of a member's conflicts. */
@Schema(description = "Một trang xung đột lợi ích của một thành viên")
public record ConflictPage(
        @NotNull @Schema(description = "Hồ sơ mới trước") List<ConflictView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/council-members/7f1c1b1e-0000-4000-8000-000000000001/conflicts?cursor=abc",
                        maxLength = 4000)
                String next) {}
