package vn.guongsang.media.edition;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Composite;
import vn.guongsang.media.edition.content.EditionContent;
import vn.guongsang.media.edition.item.Tally;
import vn.guongsang.media.edition.production.RevisionView;
import vn.guongsang.media.edition.step.EditionStatus;

/** An edition as shown; readers see neither how it was chosen nor who took which step. */
@Schema(name = "Edition", description = "Ấn phẩm")
public record EditionView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "PUBLISHED") EditionStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã phát hành",
                        maxLength = 100)
                String statusLabel,
        @NotNull
                @Schema(
                        description = "Các thao tác người gọi được phép làm lúc này",
                        examples = "[\"edit\",\"assembly\"]",
                        maxItems = 15)
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull EditionContent content,
        @NotNull Tally profiles,
        @NotNull @Schema(description = "Số bản dựng; 0 khi chưa chốt", examples = "1") int revision,
        @NotNull @Schema(description = "Các bản dựng, cũ trước", maxItems = 1000) List<RevisionView> revisions,
        @NotNull Instant createdAt,
        @Schema(description = "Người lập", examples = "ban-tdkt", maxLength = 200) String createdBy,
        Instant frozenAt,
        @Schema(description = "Người chốt", examples = "ban-tdkt", maxLength = 200) String frozenBy,
        Instant publishedAt,
        @Schema(description = "Người phát hành", examples = "lanh-dao-so", maxLength = 200) String publishedBy,
        Instant closedAt,
        @Schema(description = "Lý do thu hồi hoặc bỏ ấn phẩm", examples = "Sai quyết định công nhận", maxLength = 1000)
                String closingReason,
        @Schema(description = "Ấn phẩm thay thế") UUID replacedBy,
        @Schema(description = "Lịch sử, cũ trước", maxItems = 10000) List<HistoryLine> history)
        implements Composite {}
