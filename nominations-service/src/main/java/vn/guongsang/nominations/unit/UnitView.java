package vn.guongsang.nominations.unit;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.web.Versioned;
import vn.guongsang.model.UnitType;

/** A unit with its whole history. */
@Schema(description = "Đơn vị, địa phương cùng toàn bộ lịch sử")
public record UnitView(
        @NotNull UUID id,
        @NotNull @Schema(description = "Mã chính thức tại ngày hỏi", examples = "19867", maxLength = 100) String code,
        @NotNull @Schema(description = "Loại đơn vị", examples = "COMMUNE") UnitType type,
        @Schema(description = "Loại hình hành chính", examples = "xã", maxLength = 30) String kind,
        @NotNull @Schema(description = "Tên đầy đủ tại ngày hỏi", examples = "Xã Quảng Thọ", maxLength = 300)
                String name,
        UUID parentId,
        LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Schema(description = "Là sở, ban, ngành thuộc Ủy ban nhân dân tỉnh", examples = "false")
                boolean underProvincialCommittee,
        @NotNull @Schema(description = "Phiên bản", examples = "1") long version,
        @NotNull @Schema(description = "Các tên gọi, mã, đơn vị cấp trên theo thời gian") List<Name> names,
        @NotNull @Schema(description = "Các đơn vị tiền thân") List<Link> predecessors,
        @NotNull @Schema(description = "Các đơn vị kế thừa") List<Link> successors)
        implements Versioned {

    UnitView(UnitRow row, List<Name> names, List<Link> predecessors, List<Link> successors) {
        this(
                row.id(),
                row.code(),
                row.type(),
                row.kind(),
                row.name(),
                row.parentId(),
                row.validFrom(),
                row.validTo(),
                row.underProvincialCommittee(),
                row.version(),
                names,
                predecessors,
                successors);
    }

    /** Name, code and place in the tree during one stretch of time. */
    @Schema(name = "UnitName", description = "Tên gọi trong một khoảng thời gian")
    public record Name(
            LocalDate validFrom,
            LocalDate validTo,
            @NotNull @Schema(description = "Mã", examples = "476", maxLength = 100) String code,
            @Schema(description = "Loại hình", examples = "huyện", maxLength = 30) String kind,
            @NotNull @Schema(description = "Tên", examples = "Huyện Phong Điền", maxLength = 300) String name,
            UUID parentId) {}

    /** A predecessor or successor. */
    @Schema(name = "UnitLink", description = "Đơn vị tiền thân hoặc kế thừa")
    public record Link(
            @NotNull UUID unitId,
            @NotNull @Schema(description = "Tên", examples = "Xã Quảng Phú", maxLength = 300) String name,
            @NotNull LocalDate date) {}
}
