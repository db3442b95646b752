package vn.guongsang.media.briefing.scale;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.briefing.Briefed;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;

@QuarkusTest
@MediaStack
class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "1, 5, 0.5, 1, true",
        "1, 5, 0.5, 5, true",
        "1, 5, 0.5, 3.50, true",
        "1, 5, 0.5, 3.25, false",
        "1, 5, 0.5, 0.5, false",
        "1, 5, 0.5, 5.5, false",
        "1, 5, 2, 2, false",
        "1, 5, 2, 3, true"
    })
    void aScoreLiesAWholeNumberOfStepsAboveTheLowest(
            BigDecimal lowest, BigDecimal highest, BigDecimal step, BigDecimal score, boolean holds) {
        ScaleView scale =
                new ScaleView(UUID.randomUUID(), 1, lowest, highest, step, null, null, "Căn cứ", Instant.EPOCH);
        assertEquals(holds, scale.holds(score));
    }

    @Test
    void aScaleFollowsThePresentOneAndEachBriefingKeepsThatOfItsDay() {
        LocalDate far = LocalDate.of(2098, 1, 1);
        Asked.post(PROPAGANDA, "/v1/evaluation-scales", scale(0, 100, 1, far)).statusCode(201);
        try {
            Briefed.tellChair();
            UUID paper = Briefed.outlet("Báo Thang Điểm");
            Map<String, Object> body = Briefed.body(Briefed.judged(paper, 85));
            Asked.post(PROPAGANDA, "/v1/press-briefings", body).body("errors.code", contains("score-off-scale"));
            body.put("heldOn", far.toString());
            Asked.post(PROPAGANDA, "/v1/press-briefings", body).statusCode(201).body("scale.highest", equalTo(100f));
            Asked.get(EDITOR, "/v1/evaluation-scales")
                    .statusCode(200)
                    .body("items[0].validFrom", equalTo("2098-01-01"))
                    .body("items.validTo", hasItem("2097-12-31"));
            Asked.post(PROPAGANDA, "/v1/evaluation-scales", scale(0, 10, 1, far))
                    .statusCode(422)
                    .body("code", equalTo("scale-invalid"))
                    .body("errors.code", contains("not-before-today"));
        } finally {
            Database.change("DELETE FROM evaluation_scale WHERE valid_from = '2098-01-01'");
            Database.change("UPDATE evaluation_scale SET valid_to = NULL");
        }
    }

    @Test
    void anEmptyScaleAndOneForThePastAreRefused() {
        Asked.post(PROPAGANDA, "/v1/evaluation-scales", scale(5, 5, 1, Vietnam.dateOf(Instant.now())))
                .statusCode(422)
                .body("errors.code", contains("not-before-today", "scale-empty"));
        Asked.post(EDITOR, "/v1/evaluation-scales", scale(0, 5, 1, LocalDate.of(2098, 1, 1)))
                .statusCode(403);
    }

    private static Map<String, Object> scale(int lowest, int highest, int step, LocalDate from) {
        return Map.of(
                "lowest", lowest,
                "highest", highest,
                "step", step,
                "validFrom", from.toString(),
                "source", "Quy chế giao ban thử");
    }
}
