package vn.guongsang.nominations.opinion.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.opinion.ObjectionView;

/** One page of objections. */
@Schema(description = "Một trang phản ánh")
public record ObjectionPage(
        @NotNull @Schema(description = "Các phản ánh, mới trước") List<ObjectionView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://api.example.vn/v1/nominations/7f1c1b1e-0000-4000-8000-000000000001/objections?cursor=abc",
                        maxLength = 4000)
                String next) {}
