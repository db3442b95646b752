package vn.guongsang.media.column.statistics.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.column.statistics.PublicationRow;

/** One page of publications that were counted. */
@Schema(name = "CountedPublicationPage", description = "Một trang lần đăng, phát đã đếm")
public record PublicationPage(
        @NotNull @Schema(description = "Theo ngày, sớm trước", maxItems = 100) List<PublicationRow> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/counted-publications?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
