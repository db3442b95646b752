package vn.guongsang.nominations.criteria.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.CriteriaStatus;
import vn.guongsang.model.UnitType;

/** An edition in a list. */
@Schema(description = "Một bản tiêu chuẩn trong danh sách")
public record CriteriaEditionRow(
        @NotNull UUID id,
        @NotNull @Schema(description = "Trạng thái", examples = "ISSUED") CriteriaStatus status,
        @NotNull
                @Schema(
                        description = "Tên trạng thái theo ngôn ngữ của yêu cầu",
                        examples = "Đã ban hành",
                        maxLength = 100)
                String statusLabel,
        @NotNull @Schema(description = "Các thao tác người gọi được phép làm lúc này") List<String> allowedActions,
        @NotNull UUID unitId,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType unitType,
        @Schema(description = "Lần ban hành; vắng mặt khi chưa ban hành", examples = "1") Integer editionNo,
        @NotNull
                @Schema(
                        description = "Tên bộ tiêu chuẩn",
                        examples = "Tiêu chuẩn điển hình tiên tiến của xã Quảng Điền",
                        maxLength = 300)
                String title,
        @Schema(description = "Số, ký hiệu văn bản", examples = "45/QĐ-UBND", maxLength = 100) String documentNumber,
        @Schema(description = "Ngày bắt đầu có hiệu lực") LocalDate validFrom,
        @Schema(description = "Ngày cuối cùng có hiệu lực") LocalDate validTo,
        @NotNull @Schema(description = "Số tiêu chuẩn của đơn vị", examples = "3") int criteria,
        @NotNull Instant createdAt,
        @NotNull @Schema(description = "Phiên bản", examples = "2") long version) {}
