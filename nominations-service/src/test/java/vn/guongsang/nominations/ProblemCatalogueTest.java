package vn.guongsang.nominations;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.NominationsStack;

@QuarkusTest
@NominationsStack
class ProblemCatalogueTest {

    @Test
    void everyTypeIsExplainedWithItsParticularsLeftOpen() {
        given().get("/v1/problems")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("unit-plan-exists", "claims-unproven", "movement-invalid", "not-found"))
                .body(
                        "items.find { it.code == 'unit-plan-exists' }.vi.explanation",
                        equalTo("Đơn vị đã có kế hoạch của năm …; mỗi năm một kế hoạch."));
    }
}
