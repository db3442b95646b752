package vn.guongsang.nominations.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;

/** A unit as it was on a date. */
@Schema(description = "Đơn vị, địa phương tại một ngày")
public record UnitRow(
        @NotNull UUID id,
        @NotNull
                @Schema(
                        description = "Mã chính thức tại ngày đó; mã có thể được dùng lại cho đơn vị khác",
                        examples = "19867",
                        maxLength = 100)
                String code,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType type,
        @Schema(description = "Loại hình hành chính", examples = "xã", maxLength = 30) String kind,
        @NotNull @Schema(description = "Tên đầy đủ tại ngày đó", examples = "Xã Quảng Thọ", maxLength = 300)
                String name,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Là sở, ban, ngành thuộc Ủy ban nhân dân tỉnh", examples = "false")
                boolean underProvincialCommittee,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version) {}
