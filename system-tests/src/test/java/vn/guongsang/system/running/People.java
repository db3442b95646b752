package vn.guongsang.system.running;

import java.util.UUID;
import vn.guongsang.localstack.demo.desk.Sessions;
import vn.guongsang.localstack.parts.Persona;

/** Invented people of the system tests; {@link #token} speaks for them. */
public final class People {

    private static final Sessions SESSIONS = new Sessions(TheSuite.suite().identity());

    public static final Persona ADMIN = Persona.of("admin", "Quản trị vận hành", "admin");
    public static final Persona BOARD = Persona.of("ban-tdkt", "Hoàng Thị Thí", "province-board");
    public static final Persona APPRAISER = Persona.of("tham-dinh", "Tôn Nữ Mẫu", "council-member");
    /** The department of health, a unit of the province in all years. */
    public static final UUID HEALTH = unit("so-y-te");

    public static final Persona EDITOR = Persona.of("bien-tap", "Lý Văn Bút", "media-editor")
            .atOutlet(UUID.fromString(TheSuite.MEDIA
                    .get(token(ADMIN), "/v1/channels?kind=TV")
                    .require(200)
                    .text("/items/0/outletId")));

    private People() {}

    /** Who drafts the nominations of a unit. */
    public static Persona officerOf(UUID unit) {
        return Persona.of("can-bo-" + unit, "Võ Thị Nháp", "unit-officer").inUnit(unit);
    }

    public static String token(Persona persona) {
        return SESSIONS.token(persona);
    }

    private static UUID unit(String code) {
        return UUID.fromString(TheSuite.NOMINATIONS
                .get(token(ADMIN), "/v1/units?code=" + code)
                .require(200)
                .text("/items/0/id"));
    }
}
