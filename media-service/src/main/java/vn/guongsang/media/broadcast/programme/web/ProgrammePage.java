package vn.guongsang.media.broadcast.programme.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of programmes. */
@Schema(description = "Một trang chương trình")
public record ProgrammePage(
        @NotNull @Schema(description = "Các chương trình, mới trước") List<ProgrammeView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/programmes?cursor=abc",
                        maxLength = 4000)
                String next) {}
