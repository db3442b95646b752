package vn.guongsang.kit.notification.web;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.notification.NoticeView;

/** One page of notifications. */
@Schema(description = "Một trang thông báo")
public record NotificationPage(
        @NotNull @Schema(description = "Các thông báo, mới trước") List<NoticeView> items,
        @Schema(
                        description = "Liên kết trang sau; vắng mặt ở trang cuối",
                        examples = "https://api.example.vn/v1/notifications?cursor=abc",
                        maxLength = 4000)
                String next) {}
