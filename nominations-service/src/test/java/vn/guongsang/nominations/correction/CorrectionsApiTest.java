package vn.guongsang.nominations.correction;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.Api.put;
import static vn.guongsang.nominations.testing.Api.step;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.leader;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.testing.Newsroom;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.People;
import vn.guongsang.nominations.testing.Recognising;

@QuarkusTest
@NominationsStack
class CorrectionsApiTest {

    private static final String EXEMPLAR = "/v1/exemplars/{id}";
    private static final String CORRECTIONS = EXEMPLAR + "/corrections";
    private static final String CLOSING = EXEMPLAR + "/profile-withdrawal";
    private static final String REOPENING = EXEMPLAR + "/profile-reopening";
    private static final String PROFILE = "/v1/profiles/{id}";
    private static final String NOTICE = "Hồ sơ được rút để xác minh một số nội dung.";
    private static final String WITHDRAW = closing("WITHDRAWAL", NOTICE);
    private static final String REMOVE = closing("REMOVAL", null);
    private static final String REOPEN = "{\"reason\": \"Đã xác minh, nội dung đúng\"}";
    private static final String REVOKE =
            """
            {"reason": "FRAUD", "decision": {"number": "301/QĐ-UBND", "date": "2025-03-10", "signer": "Chủ tịch"},
             "effectiveOn": "2025-03-10"}""";

    @Inject
    Recognising recognising;

    @Inject
    Now now;

    @Test
    void aCorrectionIsListedByTypeReasonPersonAndNamesOfFieldsAndToldToThePress() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");

        put(BOARD, EXEMPLAR + "/profile", 1, text("Rau hữu cơ trên đất cát", null, null), id)
                .statusCode(200);
        put(BOARD, EXEMPLAR + "/profile", 2, text("Rau sạch trên đất cát", "CLARIFICATION", "Nói rõ loại rau."), id)
                .statusCode(200);

        get(BOARD, CORRECTIONS, id)
                .statusCode(200)
                .body("items.type", contains("CLARIFICATION", "CORRECTION"))
                .body("items.version", contains(3, 2))
                .body("items.by", contains("ban-tdkt", "ban-tdkt"))
                .body("items.byName", contains("Lê Thị Mẫu", "Lê Thị Mẫu"))
                .body("items.reason", contains("Sửa số thành viên", "Sửa số thành viên"))
                .body("items[0].notice", equalTo("Nói rõ loại rau."))
                .body("items[0].fieldsBefore", contains("headline"))
                .body("items[0].fieldsAfter", contains("headline"))
                .body("items[1].fieldsBefore", contains("headline", "summary", "story", "photos"))
                .body("items[1].fieldsAfter", contains("headline", "summary"))
                .body("items.afterPublication", contains(true, true));
        String told = newsroom.awaitTold(id, "UPSERT");
        assertTrue(told.contains("type=CLARIFICATION"), told);
        assertTrue(told.contains("notice=Nói rõ loại rau."), told);
        assertFalse(told.contains("Sửa số thành viên"), told);
    }

    @Test
    void theListOfCorrectionsGoesOnPageByPage() {
        UUID id = recognising.published();
        put(BOARD, EXEMPLAR + "/profile", 1, text("Rau hữu cơ trên đất cát", null, null), id);
        put(BOARD, EXEMPLAR + "/profile", 2, text("Rau sạch trên đất cát", null, null), id);

        String next = get(BOARD, CORRECTIONS + "?limit=1", id)
                .body("items.version", contains(3))
                .extract()
                .path("next");

        get(BOARD, next).body("items.version", contains(2)).body("next", nullValue());
    }

    @Test
    void aWithdrawalKeepsNameAndNoticeInTheTombstoneAndAReopeningBringsTheProfileBack() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");

        step(BOARD, CLOSING, 1, WITHDRAW, id)
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("publishable", equalTo(false))
                .body("allowedActions", hasItem("profile-reopening"));

        get(CMS, PROFILE, id)
                .statusCode(410)
                .body("closedAs", equalTo("WITHDRAWAL"))
                .body("reason", equalTo("WITHDRAWN"))
                .body("displayName", equalTo(Recognising.NAME))
                .body("notice", equalTo(NOTICE))
                .body(not(containsString("đang xác minh nội bộ")));
        String told = newsroom.awaitTold(id, "TOMBSTONE");
        assertTrue(told.contains("displayName=" + Recognising.NAME), told);
        assertTrue(told.contains("notice=" + NOTICE), told);
        assertEquals("WITHDRAWN", newsroom.reason(id));

        step(BOARD, REOPENING, 2, REOPEN, id).statusCode(200).body("publishable", equalTo(true));
        get(CMS, PROFILE, id).statusCode(200);
        newsroom.awaitTold(id, "UPSERT");
        get(BOARD, CORRECTIONS, id)
                .body("items.type", contains("RESTORATION", "WITHDRAWAL"))
                .body("items[1].fieldsBefore", contains("profile"))
                .body("items[1].fieldsAfter", empty());
    }

    @Test
    void aRemovalLeavesATombstoneWithoutAnyWordOfThePerson() {
        UUID id = recognising.published();
        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(id, "UPSERT");

        step(BOARD, CLOSING, 1, REMOVE, id).statusCode(200);

        get(CMS, PROFILE, id)
                .statusCode(410)
                .body("closedAs", equalTo("REMOVAL"))
                .body("reason", equalTo("REMOVED"))
                .body("displayName", nullValue())
                .body("notice", nullValue())
                .body(not(containsString("Thí Dụ")));
        String told = newsroom.awaitTold(id, "TOMBSTONE");
        assertFalse(told.contains("Thí Dụ"), told);
        assertTrue(told.contains("type=REMOVAL"), told);
        get(BOARD, CORRECTIONS, id).body("items.type", contains("REMOVAL"));
    }

    @Test
    void aRemovalAfterARevocationTakesTheNameOutOfTheTombstoneAndNothingPutsItBack() {
        UUID id = recognising.published();
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);
        get(CMS, PROFILE, id).body("displayName", equalTo(Recognising.NAME));

        step(BOARD, CLOSING, 2, REMOVE, id).statusCode(200).body("status", equalTo("REVOKED"));

        get(CMS, PROFILE, id)
                .statusCode(410)
                .body("closedAs", equalTo("REMOVAL"))
                .body("displayName", nullValue());
        step(BOARD, CLOSING, 3, WITHDRAW, id).statusCode(422).body("code", equalTo("profile-removed"));
        get(BOARD, CORRECTIONS, id).body("items.type", contains("REMOVAL", "WITHDRAWAL"));
    }

    @Test
    void aRevokedProfileWhoseNameHasNoGroundAnyMoreIsNotNamed() {
        UUID id = recognising.published();
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);
        String withdrawal = "{\"purpose\": \"NAME\", \"reason\": \"Đối tượng phản đối\"}";

        step(BOARD, EXEMPLAR + "/publication-withdrawal", 2, withdrawal, id).statusCode(200);

        get(CMS, PROFILE, id)
                .statusCode(410)
                .body("closedAs", equalTo("REMOVAL"))
                .body("displayName", nullValue());
    }

    @Test
    void aRevocationOfWhatNobodyCouldReadLeavesNoTombstone() {
        UUID id = recognising.embargoed(now.instant().plus(Duration.ofDays(3)));
        Newsroom newsroom = new Newsroom().atTheEnd();

        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);
        UUID later = recognising.published();

        newsroom.awaitTold(later, "UPSERT");
        assertFalse(newsroom.knows(id));
        get(CMS, PROFILE, id).statusCode(404);
        get(BOARD, CORRECTIONS, id)
                .body("items.type", contains("WITHDRAWAL"))
                .body("items.afterPublication", contains(false));
    }

    @Test
    void theEndOfTheEmbargoOfARevokedExemplarLeavesNoTombstoneEither() {
        UUID id = recognising.embargoed(now.instant().plus(Duration.ofMillis(900)));
        step(BOARD, EXEMPLAR + "/revocation", 1, REVOKE, id).statusCode(200);
        UUID later = recognising.embargoed(now.instant().plus(Duration.ofMillis(1200)));

        Newsroom newsroom = new Newsroom();
        newsroom.awaitTold(later, "UPSERT");

        assertFalse(newsroom.knows(id));
    }

    @Test
    void aReopeningOpensNothingThatHasNoGroundOrIsNotWithheld() {
        UUID id = recognising.published();
        step(BOARD, REOPENING, 1, REOPEN, id).statusCode(422).body("code", equalTo("profile-not-withheld"));
        step(BOARD, CLOSING, 1, WITHDRAW, id).statusCode(200);
        String withdrawal = "{\"purpose\": \"STORY\", \"reason\": \"Đối tượng rút đồng ý\"}";
        step(BOARD, EXEMPLAR + "/publication-withdrawal", 2, withdrawal, id).statusCode(200);

        step(BOARD, REOPENING, 3, REOPEN, id).statusCode(200).body("publishable", equalTo(false));

        get(CMS, PROFILE, id).statusCode(410).body("closedAs", equalTo("REMOVAL"));
    }

    @Test
    void aRemovalWithANoticeOrAClosingWithoutAReasonIsRefused() {
        UUID id = recognising.published();

        step(BOARD, CLOSING, 1, closing("REMOVAL", NOTICE), id)
                .statusCode(400)
                .body("code", equalTo("validation-failed"));
        step(BOARD, CLOSING, 1, "{\"type\": \"WITHDRAWAL\"}", id)
                .statusCode(400)
                .body("errors.pointer", hasItem("/reason"));
        step(BOARD, CLOSING, 7, WITHDRAW, id).statusCode(412);
        get(BOARD, EXEMPLAR, id).body("version", equalTo(1));
    }

    @Test
    void leadersCloseWithinTheirUnitAndOfficersOtherUnitsAndTheCmsDoNot() {
        UUID id = recognising.published();

        step(officer(HOME_AFFAIRS), CLOSING, 1, WITHDRAW, id).statusCode(403);
        step(CMS, CLOSING, 1, WITHDRAW, id).statusCode(403);
        step(leader(HEALTH), CLOSING, 1, WITHDRAW, id).statusCode(404);
        step(leader(HOME_AFFAIRS), CLOSING, 1, WITHDRAW, id).statusCode(200);
        step(officer(HOME_AFFAIRS), REOPENING, 2, REOPEN, id).statusCode(403);
        step(leader(HEALTH), REOPENING, 2, REOPEN, id).statusCode(404);
        step(leader(HOME_AFFAIRS), REOPENING, 2, REOPEN, id).statusCode(200);
        get(leader(HOME_AFFAIRS), EXEMPLAR, id)
                .body("allowedActions", hasItems("profile-withdrawal", "profile-reopening"));
        get(officer(HOME_AFFAIRS), EXEMPLAR, id).body("allowedActions", not(hasItem("profile-withdrawal")));
        get(officer(HOME_AFFAIRS), CORRECTIONS, id).statusCode(200);
        get(People.AUDITOR, CORRECTIONS, id).statusCode(200);
        get(officer(HEALTH), CORRECTIONS, id).statusCode(404);
        get(CMS, CORRECTIONS, id).statusCode(403);
    }

    private static String text(String headline, String type, String notice) {
        return "{\"headline\": \"%s\", \"summary\": \"Hợp tác xã nay có 45 thành viên.\", \"reason\": \"Sửa số thành viên\"%s%s}"
                .formatted(
                        headline,
                        type == null ? "" : ", \"type\": \"" + type + "\"",
                        notice == null ? "" : ", \"notice\": \"" + notice + "\"");
    }

    private static String closing(String type, String notice) {
        return "{\"type\": \"%s\", \"reason\": \"Câu chuyện đang xác minh nội bộ\"%s}"
                .formatted(type, notice == null ? "" : ", \"notice\": \"" + notice + "\"");
    }
}
