package vn.guongsang.reporting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.testing.StackResource;

/** Asks the API as a persona. */
public final class Asked {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban Thi đua - Khen thưởng", "province-board");

    private Asked() {}

    public static Persona officerOf(UUID unit) {
        return Persona.of("can-bo", "Cán bộ", "unit-officer").inUnit(unit);
    }

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().identity().token(persona))
                .urlEncodingEnabled(!path.startsWith("http"))
                .get(path, values)
                .then();
    }

    /** The province board asks for the progress of a unit. */
    public static ValidatableResponse progress(int year, UUID unit) {
        return get(BOARD, "/v1/quota-progress?year={year}&unitId={unit}", year, unit)
                .statusCode(200);
    }

    /** The province board asks for the progress of the province. */
    public static ValidatableResponse progress(int year) {
        return get(BOARD, "/v1/quota-progress?year={year}", year).statusCode(200);
    }
}
