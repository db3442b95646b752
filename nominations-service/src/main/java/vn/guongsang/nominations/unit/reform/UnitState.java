package vn.guongsang.nominations.unit.reform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot.Naming;

/** What a unit is called and where it belongs from the day on; what is absent stays as it was. */
@Schema(description = "Tên, mã, loại và cấp trên của đơn vị kể từ ngày hiệu lực; phần bỏ trống giữ như cũ")
public record UnitState(
        @Pattern(regexp = CODE) @Schema(description = "Mã chính thức", examples = "19867", maxLength = 100) String code,
        @Size(min = 2, max = 300) @Schema(description = "Tên đầy đủ", examples = "Xã Quảng Điền") String name,
        @Size(min = 2, max = 30) @Schema(description = "Loại hình hành chính", examples = "xã") String kind,
        @Schema(description = "Loại đơn vị; chỉ với đơn vị lập mới", examples = "COMMUNE") UnitType type,
        @Valid @Schema(description = "Đơn vị cấp trên") UnitRef parent) {

    /** The form of a code. */
    public static final String CODE = "^[0-9A-Za-z][0-9A-Za-z-]{0,99}$";

    /** Whether a unit can begin with it: only a province has nothing above it. */
    boolean isWhole() {
        return code != null && name != null && type != null && (parent != null || type == UnitType.PROVINCE);
    }

    /** The dated name that follows another one. */
    Naming after(Naming last, LocalDate day) {
        return new Naming(
                day,
                null,
                code == null ? last.code() : code,
                kind == null ? last.kind() : kind,
                name == null ? last.name() : name,
                parent == null ? last.parentId() : parent.resolve(day));
    }

    /** Whether nothing but the dates would differ. */
    boolean isSameAs(Naming last, LocalDate day) {
        return after(last, day).equals(new Naming(day, null, last.code(), last.kind(), last.name(), last.parentId()));
    }

    /** Whether it says only where a unit belongs: several units cannot share a name. */
    boolean isOnlyPlace() {
        return code == null && name == null && kind == null;
    }

    UUID parentId(LocalDate day) {
        return parent == null ? null : parent.resolve(day);
    }
}
