package vn.guongsang.nominations.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.CMS;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class CodeListsApiTest {

    @Inject
    CodeListLoadService loader;

    @Test
    void aFurtherStartWritesOnlyWhatDiffersFromTheFiles() {
        assertEquals(0, loader.load(new StartupEvent()));
        Database.change("UPDATE sector SET name_en = 'Farming' WHERE code = 'AGRICULTURE'");
        Database.change("UPDATE authority SET valid_to = '2025-12-31' WHERE level = 'DISTRICT'");

        assertEquals(2, loader.load(new StartupEvent()));
        assertEquals(14, Database.number("SELECT count(*) FROM sector"));
        assertEquals(4, Database.number("SELECT count(*) FROM authority"));
        assertEquals(1, Database.number("SELECT count(*) FROM sector WHERE name_en = 'Agriculture'"));
        assertEquals(1, Database.number("SELECT count(*) FROM authority WHERE valid_to = '2025-06-30'"));
    }

    @Test
    void theFourteenSectorsStandInTheOrderOfThePlan() {
        get(CMS, "/v1/sectors")
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items[3].code", equalTo("AGRICULTURE"))
                .body("items[3].order", equalTo(4))
                .body("items[3].name", equalTo("Nông nghiệp"))
                .body("items[13].code", equalTo("SOCIAL_LIFE"));
    }

    @Test
    void namesComeInTheLanguageOfTheReader() {
        Api.as(CMS)
                .header("Accept-Language", "en")
                .get("/v1/sectors")
                .then()
                .statusCode(200)
                .body("items[3].name", equalTo("Agriculture"));
        Api.as(CMS)
                .header("Accept-Language", "fr")
                .get("/v1/sectors")
                .then()
                .body("items[3].name", equalTo("Nông nghiệp"));
    }

    @Test
    void theGeneralCriteriaAreTheFourOfThePlan() {
        get(CMS, "/v1/general-criteria").statusCode(200).body("items.code", equalTo(Some.CRITERIA));
    }

    @Test
    void theDistrictLevelEndsOnTheLastOfJune2025() {
        get(CMS, "/v1/authorities?asOf=2025-06-30")
                .statusCode(200)
                .body("items.level", contains("UNIT", "COMMUNE", "DISTRICT", "PROVINCE"))
                .body("items[2].role", equalTo("district-board"))
                .body("items[0].unitTypes", hasItem("DEPARTMENT"));
        get(CMS, "/v1/authorities?asOf=2025-07-01")
                .statusCode(200)
                .body("items.level", contains("UNIT", "COMMUNE", "PROVINCE"));
    }
}
