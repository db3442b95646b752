package vn.guongsang.reporting.testing;

import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;

/** Who acts in the tests. */
public final class People {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban Thi đua - Khen thưởng", "province-board");
    public static final Persona FINANCE = Persona.of("so-tai-chinh", "Sở Tài chính", "finance");
    public static final Persona AUDITOR = Persona.of("kiem-toan", "Kiểm toán", "auditor");
    public static final Persona ADMIN = Persona.of("quan-tri", "Quản trị", "admin");

    private People() {}

    public static Persona officer(UUID unit) {
        return Persona.of("can-bo-" + unit, "Cán bộ", "unit-officer").inUnit(unit);
    }

    public static Persona leader(UUID unit) {
        return Persona.of("lanh-dao-" + unit, "Người đứng đầu", "unit-leader").inUnit(unit);
    }
}
