package vn.guongsang.media.outlet.channel.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.media.outlet.channel.ChannelChangeView;

/** One page of changes of a channel. */
@Schema(name = "ChannelChangePage", description = "Một trang thay đổi của kênh")
public record ChannelChangePage(
        @NotNull @Schema(description = "Mới trước", maxItems = 100) List<ChannelChangeView> items,
        @Schema(
                        description = "Liên kết tuyệt đối tới trang sau; vắng mặt ở trang cuối",
                        examples =
                                "https://baochi.example/v1/channels/0197a000-0000-7000-8000-0000000000c1/changes?cursor=q1vJ",
                        maxLength = 3000)
                String next) {}
