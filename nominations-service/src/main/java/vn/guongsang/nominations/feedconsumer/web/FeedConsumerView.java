package vn.guongsang.nominations.feedconsumer.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.nominations.feedconsumer.FeedConsumerState;
import vn.guongsang.nominations.feedconsumer.FeedConsumerStatus;

/** A feed consumer. */
@Schema(name = "FeedConsumer", description = "Bên nhận nguồn cấp")
public record FeedConsumerView(
        @NotNull UUID id,
        @NotNull FeedConsumerStatus status,
        @NotNull @Schema(description = "Tên trạng thái", examples = "Đang nhận", maxLength = 100) String statusLabel,
        @NotNull @Schema(description = "Các thao tác được phép") List<String> allowedActions,
        @NotNull @Schema(description = "Tên cơ quan báo chí", examples = "Báo Thí Dụ điện tử", maxLength = 200)
                String outletName,
        @NotNull @Schema(description = "Người phụ trách", examples = "Lê Thị Mẫu", maxLength = 200) String contactName,
        @NotNull
                @Schema(
                        description = "Thư điện tử của người phụ trách",
                        examples = "toasoan@bao.example.vn",
                        maxLength = 200)
                String contactEmail,
        @Schema(description = "Chỉ nhận lĩnh vực này", examples = "AGRICULTURE", maxLength = 100) String sector,
        @Schema(description = "Chỉ nhận hồ sơ của đơn vị này") UUID unitId,
        @NotNull @Schema(description = "Thông tin xác thực, cả đã thu hồi")
                List<FeedConsumerState.Credential> credentials,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version)
        implements Versioned {}
