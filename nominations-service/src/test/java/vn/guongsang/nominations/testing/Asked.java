package vn.guongsang.nominations.testing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

/** Asks the API as a persona. */
public final class Asked {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban Thi đua - Khen thưởng", "province-board");
    public static final Persona CMS = Persona.of("cms-bao", "CMS của báo", "cms");

    /** Huyện Quảng Điền and Xã Quảng Thọ, both until 30 June 2025, and the commune that took over. */
    public static final UUID QUANG_DIEN = Ids.named("unit", "477@");

    public static final UUID QUANG_THO = Ids.named("unit", "19894@");
    public static final UUID NEW_QUANG_DIEN = Ids.named("unit", "19867@2025-07-01");

    /** Two departments of the province. */
    public static final UUID HOME_AFFAIRS = Ids.named("unit", "so-noi-vu");

    public static final UUID HEALTH = Ids.named("unit", "so-y-te");

    private Asked() {}

    public static Persona officerOf(UUID unit) {
        return Persona.of("can-bo", "Cán bộ", "unit-officer").inUnit(unit);
    }

    public static Persona leaderOf(UUID unit) {
        return Persona.of("lanh-dao", "Lãnh đạo", "unit-leader").inUnit(unit);
    }

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return as(persona)
                .urlEncodingEnabled(!path.startsWith("http"))
                .get(path, values)
                .then();
    }

    /** A new attempt: every call has a key of its own. */
    public static ValidatableResponse post(Persona persona, long version, String body, String path, Object... values) {
        return changing(persona, version, body)
                .header("Idempotency-Key", Ids.next().toString())
                .post(path, values)
                .then();
    }

    public static ValidatableResponse put(Persona persona, long version, String body, String path, Object... values) {
        return changing(persona, version, body).put(path, values).then();
    }

    private static RequestSpecification changing(Persona persona, long version, String body) {
        return as(persona)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"v" + version + "\"")
                .body(body);
    }

    public static RequestSpecification as(Persona persona) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().identity().token(persona));
    }
}
