package vn.guongsang.nominations.unit.registration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.nominations.unit.change.LegalDocument;
import vn.guongsang.nominations.unit.reform.UnitState;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitAnnouncer;

/** A unit to be registered below another one. */
@Schema(description = "Đăng ký một đơn vị dưới một đơn vị đã có")
public record NewUnit(
        @NotBlank
                @Pattern(regexp = UnitState.CODE)
                @Schema(description = "Mã, chưa đơn vị nào dùng", examples = "benh-vien-thi-du", maxLength = 100)
                String code,
        @NotNull @Schema(description = "Loại đơn vị", examples = "SUBORDINATE") UnitType type,
        @NotBlank @Size(min = 2, max = 300) @Schema(description = "Tên đầy đủ", examples = "Bệnh viện Thí Dụ")
                String name,
        @NotNull @Schema(description = "Đơn vị cấp trên") UUID parentId,
        @NotNull @Schema(description = "Ngày bắt đầu", examples = "2026-01-01") LocalDate validFrom,
        @Schema(description = "Là sở, ban, ngành thuộc Ủy ban nhân dân tỉnh; mặc định không", examples = "false")
                Boolean underProvincialCommittee,
        @Schema(description = "Ngày cuối, khi đơn vị đã kết thúc mà không có đơn vị kế thừa", examples = "2026-12-31")
                LocalDate validTo,
        @Valid @Schema(description = "Văn bản thành lập") LegalDocument document) {

    boolean isUnderCommittee() {
        return Boolean.TRUE.equals(underProvincialCommittee);
    }

    /** Its first version, or the next one of a registration that is written anew. */
    UnitSnapshot snapshot(UUID id, long version) {
        return new UnitSnapshot(
                id, version, "registered", type, validFrom, validTo, isUnderCommittee(), List.of(naming()), List.of());
    }

    UnitAnnouncer.Founding founding(UUID id, long version) {
        return new UnitAnnouncer.Founding(
                DatedUnit.of(snapshot(id, version)),
                document == null ? null : document.number(),
                document == null ? null : document.date(),
                document == null ? null : document.url());
    }

    UnitSnapshot.Naming naming() {
        return new UnitSnapshot.Naming(validFrom, validTo, code, null, name.strip(), parentId);
    }
}
