package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.nominations.feedconsumer.FeedConsumerStatus;

/** A feed consumer in a list, and how far behind it is. */
@Schema(description = "Bên nhận nguồn cấp và độ trễ của bên đó")
public record FeedConsumerRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Tên cơ quan báo chí", examples = "Báo Thí Dụ điện tử", maxLength = 200)
                String outletName,
        @NotNull FeedConsumerStatus status,
        @NotNull @Schema(description = "Tên trạng thái", examples = "Đang nhận", maxLength = 100) String statusLabel,
        @NotNull @Schema(description = "Các thao tác được phép") List<String> allowedActions,
        @Schema(description = "Chỉ nhận lĩnh vực này", examples = "AGRICULTURE", maxLength = 100) String sector,
        @Schema(description = "Chỉ nhận hồ sơ của đơn vị này") UUID unitId,
        @Schema(description = "Lần cuối đọc nguồn cấp; vắng mặt: chưa đọc lần nào") Instant lastFetchAt,
        @Schema(description = "Định dạng đã đọc lần cuối", examples = "atom", maxLength = 20) String lastFormat,
        @NotNull @Schema(description = "Số thay đổi sau lần cuối đọc trang đầu", examples = "3") long positionsBehind,
        @NotNull @Schema(description = "Số hồ sơ đã gỡ mà bên nhận còn giữ, chưa đọc tin gỡ", examples = "0")
                long removalsUnseen,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version) {}
