package vn.guongsang.nominations.tables;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.EMULATION_BOARD;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;

@QuarkusTest
@NominationsStack
class ListsAsTablesTest {

    private static final Pattern ID = Pattern.compile("(?m)^([0-9a-f]{8}-[0-9a-f-]{27}),");

    @Inject
    Recognising recognising;

    @Inject
    Now now;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nominations?unitId=", "/v1/subjects?unitId=", "/v1/exemplars?unitId="})
    void aTableHasTheRowsOfTheJsonPagesInTheirOrder(String list) {
        for (int i = 0; i < 3; i++) {
            Dossier.draftedBy(EMULATION_BOARD, "UNIT", 2026);
            recognising.at(Level.PROVINCE, EMULATION_BOARD);
        }
        String path = list + EMULATION_BOARD;
        List<String> json = jsonIds(BOARD, path + "&limit=2");

        assertTrue(json.size() >= 3, path);
        assertEquals(json, ids(table(BOARD, path)));
        assertEquals(json, followed(BOARD, path + "&limit=2"));
    }

    @Test
    void theTableOfAnOfficerHasTheRowsOfTheOwnUnitsOnly() {
        Dossier own = Dossier.draftedBy(HOME_AFFAIRS, "UNIT", 2026);
        Dossier child = Dossier.draftedBy(EMULATION_BOARD, "UNIT", 2026);
        Dossier foreign = Dossier.draftedBy(HEALTH, "UNIT", 2026);
        Persona reader = officer(HOME_AFFAIRS);
        List<String> seen = ids(table(reader, "/v1/nominations"));

        assertTrue(seen.contains(own.id().toString()));
        assertTrue(seen.contains(child.id().toString()));
        assertFalse(seen.contains(foreign.id().toString()));
        assertEquals(jsonIds(reader, "/v1/nominations?limit=100"), seen);
    }

    @Test
    void anEmbargoedProfileIsInNoTable() {
        UUID open = recognising.published();
        UUID embargoed = recognising.embargoed(now.instant().plus(Duration.ofDays(3)));
        String csv = text(table(CMS, "/v1/profiles"));

        assertTrue(csv.contains(open.toString()));
        assertFalse(csv.contains(embargoed.toString()));
    }

    @Test
    void aTableAsksForTheSameRolesAsItsList() {
        as(CMS, Tables.CSV).get("/v1/nominations").then().statusCode(403).body("code", equalTo("forbidden"));
        as(CMS, Tables.XLSX).get("/v1/nominations").then().statusCode(403);
        as(AUDITOR, Tables.XLSX).get("/v1/nominations").then().statusCode(200);
    }

    @Test
    void aWrongQuestionIsRefusedAsForJson() {
        for (String query : List.of("limit=10001", "limit=0", "limit=", "colour=RED", "cursor=AAAA", "status=NONE")) {
            as(BOARD, Tables.CSV)
                    .get("/v1/nominations?" + query)
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        }
        as(BOARD, "application/json")
                .get("/v1/nominations?limit=101")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("limit"));
        as(BOARD, "application/pdf").get("/v1/nominations").then().statusCode(406);
    }

    /** Whatever a view holds, it can be written; lists that need a path or a question are left to their own kind. */
    @ParameterizedTest
    @ValueSource(strings = {Tables.CSV, Tables.XLSX})
    void everyListOfTheDocumentAnswersAsATable(String format) {
        Map<String, Map<String, Map<String, Object>>> paths = Api.as(BOARD)
                .accept("application/json")
                .get("/q/openapi?format=json")
                .jsonPath()
                .getMap("paths");
        List<String> lists = paths.entrySet().stream()
                .filter(path -> !path.getKey().contains("{"))
                .filter(path -> offers(path.getValue().get("get"), format))
                .map(Map.Entry::getKey)
                .toList();

        assertTrue(lists.size() >= 20, lists.toString());
        for (String list : lists) {
            Response table = as(BOARD, format).get(list);
            assertEquals(200, table.statusCode(), list + " " + table.asString());
            assertTrue(table.contentType().startsWith(format), list + " " + table.contentType());
        }
    }

    private static boolean offers(Map<String, Object> read, String format) {
        return read != null
                && read.toString().contains(format)
                && !read.toString().contains("required=true");
    }

    private static List<String> followed(Persona persona, String path) {
        List<String> seen = new ArrayList<>();
        String next = path;
        while (next != null) {
            Response page = as(persona, Tables.CSV).urlEncodingEnabled(false).get(next);
            seen.addAll(ids(page));
            String link = page.header("Link");
            next = link == null ? null : link.replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        }
        return seen;
    }

    private static List<String> jsonIds(Persona persona, String path) {
        List<String> seen = new ArrayList<>();
        String next = path;
        while (next != null) {
            JsonPath page = Api.as(persona).urlEncodingEnabled(false).get(next).jsonPath();
            seen.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return seen;
    }

    private static Response table(Persona persona, String path) {
        Response table = as(persona, Tables.CSV).get(path);
        assertEquals(200, table.statusCode(), table.asString());
        return table;
    }

    private static RequestSpecification as(Persona persona, String accept) {
        return Api.as(persona).accept(accept);
    }

    private static String text(Response table) {
        return new String(table.asByteArray(), StandardCharsets.UTF_8);
    }

    private static List<String> ids(Response table) {
        return ID.matcher(text(table))
                .results()
                .map(MatchResult::group)
                .map(id -> id.substring(0, id.length() - 1))
                .toList();
    }
}
