package vn.guongsang.kit.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.probe.KitStack;

@QuarkusTest
@KitStack
class ContractTest {

    private static final String CATALOGUE = "/.well-known/api-catalog";

    @Test
    void theCatalogueLeadsToDocumentsThatAreThere() {
        Response catalogue = given().get(CATALOGUE);
        catalogue
                .then()
                .statusCode(200)
                .contentType(startsWith("application/linkset+json"))
                .contentType(containsString("profile=\"https://www.rfc-editor.org/info/rfc9727\""))
                .body("linkset.size()", is(1))
                .body("linkset[0].anchor", startsWith("http://localhost:"))
                .body(
                        "linkset[0].'service-desc'.type",
                        equalTo(List.of(
                                "application/yaml", "application/json", "application/yaml", "application/yaml")));

        for (String relation : List.of("service-desc", "service-doc", "status")) {
            List<String> targets = catalogue.path("linkset[0].'" + relation + "'.href");
            targets.stream()
                    .filter(target -> !target.endsWith("/asyncapi.yaml"))
                    .forEach(target -> assertEquals(200, given().get(target).statusCode(), target));
        }
    }

    @Test
    void theHeadAloneLeadsToTheDocuments() {
        List<String> links = given().head(CATALOGUE)
                .then()
                .statusCode(200)
                .body(is(emptyString()))
                .extract()
                .headers()
                .getValues("Link");

        assertEquals(3, links.size(), links.toString());
        assertTrue(links.get(0).endsWith("/.well-known/api-catalog>; rel=\"api-catalog\""), links.toString());
        assertTrue(links.get(1).endsWith("/q/openapi>; rel=\"service-desc\""), links.toString());
        assertTrue(links.get(2).endsWith("/q/swagger-ui/>; rel=\"service-doc\""), links.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schemas/exemplar.v1", "/schemas/exemplar.v1.json"})
    void theSchemaThatAnEventNamesIsServed(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType(startsWith("application/schema+json"))
                .body("title", is("ExemplarSnapshot"))
                .body("required", hasItems("id", "version", "change"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/schemas/none.v1", "/schemas/exemplar", "/schemas/EXEMPLAR.v1", "/asyncapi.yaml"})
    void whatIsNotThereIsAProblem(String path) {
        given().get(path).then().statusCode(404).body("code", is("not-found"));
    }
}
