package vn.guongsang.nominations.consent;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.Places.HEALTH;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class ConsentApiTest {

    private static final String EXEMPLAR = "/v1/exemplars/{id}";
    private static final String GROUNDS = EXEMPLAR + "/publication-grounds";
    private static final String GUARDIAN =
            """
            , "guardian": {"name": "Trần Thị Mẫu", "relation": "MOTHER", "evidence": "Trích lục khai sinh số 12/2012"}""";

    @Inject
    Recognising recognising;

    @Test
    void eachGrantIsANewVersionOfItsPurposeWithItsProofAndNothingIsOverwritten() {
        UUID id = recognising.published();
        String withdrawal = "{\"purpose\": \"STORY\", \"reason\": \"Đối tượng rút đồng ý\"}";
        step(BOARD, EXEMPLAR + "/publication-withdrawal", 1, withdrawal, id).statusCode(200);
        step(BOARD, GROUNDS, 2, ground("STORY", "CONSENT", "2025-03-05", ""), id)
                .statusCode(200);
        step(BOARD, GROUNDS, 3, ground("BROADCAST", "CONSENT", "2025-03-05", ""), id)
                .statusCode(200);
        String text =
                """
                {"headline": "Rau hữu cơ trên đất cát", "summary": "Hợp tác xã nay có 45 thành viên.", "reason": "Sửa số thành viên"}""";

        put(BOARD, EXEMPLAR + "/profile", 4, text, id)
                .statusCode(200)
                .body("publicationGrounds.purpose", contains("NAME", "STORY", "STORY", "BROADCAST"))
                .body("publicationGrounds.version", contains(1, 1, 2, 1))
                .body("publicationGrounds[1].withdrawnAt", notNullValue())
                .body("publicationGrounds[1].evidence", equalTo("Phiếu đồng ý ngày 02/10/2024"))
                .body("publicationGrounds[2].withdrawnAt", nullValue())
                .body("publicationGrounds[2].recordedBy", equalTo("ban-tdkt"))
                .body("publicationGrounds[2].recordedAt", notNullValue());
        get(CMS, "/v1/profiles/{id}", id).statusCode(200);
    }

    @Test
    void aChildIsPublishedForNoPurposeWithoutAGuardian() {
        UUID id = exemplarOfAPersonBornIn(2010);

        for (String purpose : List.of("NAME", "STORY", "PHOTO", "BROADCAST")) {
            step(BOARD, GROUNDS, 1, ground(purpose, "CONSENT", "2025-12-31", ""), id)
                    .statusCode(422)
                    .body("code", equalTo("guardian-required"))
                    .body("errors.pointer", contains("/guardian"));
            step(BOARD, GROUNDS, 1, ground(purpose, "AWARD_LAW", "2025-12-31", ""), id)
                    .statusCode(422)
                    .body("errors.pointer", containsInAnyOrder("/basis", "/guardian"));
        }
        step(BOARD, GROUNDS, 1, ground("NAME", "CONSENT", "2025-12-31", GUARDIAN), id)
                .statusCode(200)
                .body("publicationGrounds[0].guardian.name", equalTo("Trần Thị Mẫu"))
                .body("publicationGrounds[0].guardian.relation", equalTo("MOTHER"));
        step(BOARD, GROUNDS, 2, ground("STORY", "CONSENT", "2025-12-31", GUARDIAN), id)
                .statusCode(200)
                .body("publishable", equalTo(true));
    }

    @Test
    void whoTurnsSixteenInTheYearOfTheGroundConsentsAlone() {
        UUID id = exemplarOfAPersonBornIn(2010);

        step(BOARD, GROUNDS, 1, ground("NAME", "CONSENT", "2026-01-01", ""), id).statusCode(200);
    }

    @Test
    void aGuardianWithoutProofIsRefused() {
        UUID id = exemplarOfAPersonBornIn(2012);
        String unproved = ", \"guardian\": {\"name\": \"Trần Thị Mẫu\", \"relation\": \"MOTHER\"}";

        step(BOARD, GROUNDS, 1, ground("NAME", "CONSENT", "2025-03-05", unproved), id)
                .statusCode(400)
                .body("errors.pointer", hasItem("/guardian/evidence"));
    }

    @Test
    void aChildIsNotRecognisedOnGroundsThatDoNotHoldForIt() {
        UUID child = person(2015);

        ProblemException refused = assertThrows(
                ProblemException.class,
                () -> recognising.recognise(child, HEALTH, Level.PROVINCE, null, Recognising.NAME_AND_STORY));

        assertEquals(ConsentProblem.GUARDIAN_REQUIRED, refused.type());
        assertEquals(
                List.of(
                        "/publicationGrounds/0/basis",
                        "/publicationGrounds/0/guardian",
                        "/publicationGrounds/1/guardian"),
                refused.faults().stream().map(ProblemException.Fault::pointer).toList());
    }

    private UUID exemplarOfAPersonBornIn(int year) {
        return recognising
                .recognise(person(year), HEALTH, Level.PROVINCE, null, List.of())
                .exemplarId();
    }

    private static UUID person(int birthYear) {
        Object body = Some.with(
                Some.subject("Nguyễn Văn Thí Dụ", HEALTH),
                "type",
                "INDIVIDUAL",
                "memberCount",
                null,
                "birthYear",
                birthYear);
        return Api.post(BOARD, "/v1/subjects", body)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    private static String ground(String purpose, String basis, String on, String guardian) {
        return "{\"purpose\": \"%s\", \"basis\": \"%s\", \"evidence\": \"Phiếu đồng ý\", \"grantedOn\": \"%s\"%s}"
                .formatted(purpose, basis, on, guardian);
    }
}
