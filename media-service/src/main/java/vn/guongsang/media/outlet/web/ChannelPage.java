package vn.guongsang.media.outlet.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.outlet.ChannelView;

/** One page of channels. */
@Schema(name = "ChannelPage", description = "Một trang kênh")
public record ChannelPage(
        @NotNull @Schema(description = "Theo mã", maxItems = 100) List<ChannelView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples = "https://baochi.example/v1/channels?cursor=q1vJmZ0e2nE",
                        maxLength = 3000)
                String next) {}
