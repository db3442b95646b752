package vn.guongsang.nominations.testing;

import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;

/** Made-up people who call the API. */
public final class People {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Lê Thị Mẫu", "province-board");
    public static final Persona SECOND_BOARD = Persona.of("ban-tdkt-2", "Trần Văn Mẫu", "province-board");
    public static final Persona COUNCIL = Persona.of("hoi-dong", "Phan Thị Mẫu", "council-member");
    public static final Persona AUDITOR = Persona.of("kiem-toan", "Kiểm toán", "auditor");
    public static final Persona CMS = Persona.of("cms-bao", "CMS của báo", "cms");

    private People() {}

    public static Persona officer(UUID unit) {
        return Persona.of("can-bo-" + unit, "Nguyễn Thị Mẫu", "unit-officer").inUnit(unit);
    }

    public static Persona leader(UUID unit) {
        return Persona.of("lanh-dao-" + unit, "Võ Văn Mẫu", "unit-leader").inUnit(unit);
    }

    public static Persona districtBoard(UUID district) {
        return Persona.of("huyen-" + district, "Hồ Văn Mẫu", "district-board").inUnit(district);
    }
}
