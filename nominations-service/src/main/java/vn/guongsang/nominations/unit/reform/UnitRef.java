package vn.guongsang.nominations.unit.reform;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.time.Ids;

/** A unit that is there already, by id, or one that begins in the same set of changes, by its code. */
@Schema(description = "Một đơn vị: unitId nếu đã có, code nếu được lập trong cùng đợt thay đổi")
public record UnitRef(
        @Schema(description = "Đơn vị đã có") UUID unitId,
        @Pattern(regexp = UnitState.CODE)
                @Schema(description = "Mã của đơn vị được lập trong cùng đợt", examples = "19867", maxLength = 100)
                String code) {

    /** The id; that of a unit which begins follows from its code and first day, on every installation the same. */
    UUID resolve(LocalDate day) {
        return unitId != null ? unitId : begunId(code, day);
    }

    boolean isOne() {
        return (unitId == null) != (code == null);
    }

    static UUID begunId(String code, LocalDate day) {
        return Ids.named("unit", code + "@" + day);
    }
}
