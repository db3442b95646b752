package vn.guongsang.localstack.demo.desk;

import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;

/** The invented people who work in the offices of the province. */
public final class Staff {

    /** Decides for the province. */
    public static final Persona HEAD = Persona.of("lanh-dao-ban-tdkt", "Bùi Văn Dụ", "province-board");
    /** Prepares what the province decides. */
    public static final Persona BOARD = Persona.of("ban-tdkt", "Hoàng Thị Thí", "province-board");
    /** Sees everything, changes nothing. */
    public static final Persona AUDITOR = Persona.of("kiem-toan", "Đinh Văn Soát", "auditor");

    /** Reviews the estimates and allocates the money. */
    public static final Persona FINANCE = Persona.of("tai-chinh", "Đỗ Văn Số", "finance");
    /** Goes with the teams of the Council. */
    public static final Persona INSPECTOR = Persona.of("thanh-tra", "Mai Thị Xét", "inspector");

    /** Directs what the newsrooms bring. */
    public static final Persona PROPAGANDA = Persona.of("tuyen-giao", "Châu Thị Lời", "propaganda-board");

    private Staff() {}

    /** Who brings nominations in. */
    public static Persona officer(UUID unit) {
        return Persona.of("can-bo-" + unit, "Võ Thị Nháp", "unit-officer").inUnit(unit);
    }

    /** Who decides in a unit. */
    public static Persona leader(UUID unit) {
        return Persona.of("lanh-dao-" + unit, "Đặng Văn Mẫu", "unit-leader").inUnit(unit);
    }

    /** Who decided in a district. */
    public static Persona districtBoard(UUID district) {
        return Persona.of("huyen-" + district, "Phan Thị Dụ", "district-board").inUnit(district);
    }

    /** A member of the council of the province. */
    public static Persona councillor(int number) {
        return Persona.of("uy-vien-" + number, "Ủy viên Mẫu " + number, "council-member");
    }

    /** Who works on the tasks of an outlet. */
    public static Persona editor(UUID outlet) {
        return Persona.of("bien-tap-" + outlet, "Lý Văn Bút", "media-editor").atOutlet(outlet);
    }
}
