package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One page of feed consumers. */
@Schema(description = "Một trang bên nhận nguồn cấp")
public record FeedConsumerPage(
        @NotNull @Schema(description = "Các bên nhận, mới trước") List<FeedConsumerRow> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/feed-consumers?cursor=abc",
                        maxLength = 4000)
                String next) {}
