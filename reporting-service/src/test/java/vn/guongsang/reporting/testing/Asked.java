package vn.guongsang.reporting.testing;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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

    /** A call that has the persona's token. */
    public static RequestSpecification as(Persona persona) {
        return given().header(
                        "Authorization",
                        "Bearer " + StackResource.current().sessions().token(persona));
    }

    public static ValidatableResponse get(Persona persona, String path, Object... values) {
        return as(persona)
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
