package vn.guongsang.nominations.criteria;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.history.HistoryLine;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.criteria.content.IssuingDocument;
import vn.guongsang.nominations.criteria.content.Repeal;

/** An edition with everything that is known of it. */
@Schema(name = "CriteriaEdition", description = "Một bản tiêu chuẩn điển hình tiên tiến của một đơn vị")
public record CriteriaEditionView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ISSUED") CriteriaStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã ban hành",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này", examples = "[\"repeal\"]")
                List<String> allowedActions,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @Schema(description = "Lần ban hành của đơn vị, từ 1; vắng mặt khi chưa ban hành", examples = "1")
                Integer editionNo,
        @NotNull
                @Schema(
                        description = "Tên bộ tiêu chuẩn",
                        examples = "Tiêu chuẩn điển hình tiên tiến của xã Quảng Điền",
                        maxLength = 300)
                String title,
        IssuingDocument document,
        @Schema(description = "Ngày bắt đầu có hiệu lực") LocalDate validFrom,
        @Schema(description = "Ngày cuối cùng có hiệu lực; vắng mặt khi chưa có") LocalDate validTo,
        @NotNull @Schema(description = "Các tiêu chuẩn của đơn vị; bốn tiêu chuẩn chung luôn áp dụng bên cạnh")
                List<Criterion> criteria,
        @NotNull @Schema(description = "Mã người dự thảo", examples = "can-bo-quang-dien", maxLength = 200)
                String createdBy,
        @NotNull Instant createdAt,
        Issuance issuance,
        Repeal repeal,
        @NotNull @Schema(description = "Lịch sử") List<HistoryLine> history)
        implements Versioned {

    /** Who issued it. */
    @Schema(name = "CriteriaIssuance", description = "Việc ban hành")
    public record Issuance(
            @NotNull @Schema(description = "Mã người ban hành", examples = "lanh-dao-quang-dien", maxLength = 200)
                    String by,
            @NotNull Instant at) {}

    static CriteriaEditionView of(
            CriteriaEdition edition, String label, List<String> allowedActions, List<HistoryLine> history) {
        return new CriteriaEditionView(
                edition.id(),
                edition.status(),
                label,
                allowedActions,
                edition.version(),
                edition.unitId(),
                edition.unitType(),
                edition.editionNo(),
                edition.title(),
                edition.document(),
                edition.validFrom(),
                edition.validTo(),
                edition.criteria(),
                edition.createdBy(),
                edition.createdAt(),
                edition.issuance(),
                edition.repeal(),
                history);
    }
}
