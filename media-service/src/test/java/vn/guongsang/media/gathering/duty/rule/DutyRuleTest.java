package vn.guongsang.media.gathering.duty.rule;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.gathering.Held;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

@QuarkusTest
@MediaStack
class DutyRuleTest {

    private static final Persona BOARD = Persona.of("ban-tdkt", "Ban TĐKT", "province-board");
    private static final String PATH = "/v1/gathering-duties";
    private static final LocalDate FAR = LocalDate.of(2098, 1, 1);

    private final UUID top = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID district = Ids.next();

    @AfterEach
    void onlyTheFirstVersionIsLeft() {
        Database.change("DELETE FROM gathering_duty WHERE valid_from >= '2098-01-01'");
        Database.change("UPDATE gathering_duty SET valid_to = NULL, version = 1");
    }

    @Test
    void aVersionFollowsThePresentOneAndEachDayKeepsItsOwn() {
        tellUnits();
        Persona watcher = officerOf(top);
        Held.held(watcher, "GRASSROOTS", LocalDate.of(2025, 3, 10), List.of(commune), List.of());

        String id = Asked.post(BOARD, PATH, duty(2, List.of("COMMUNE"), List.of("GRASSROOTS"), FAR))
                .statusCode(201)
                .body("version", equalTo(1))
                .body("unitTypes", contains("COMMUNE"))
                .extract()
                .path("id");

        Asked.get(watcher, PATH)
                .statusCode(200)
                .body("items[0].id", equalTo(id))
                .body("items[0].purposes", contains("GRASSROOTS"))
                .body("items[1].validFrom", equalTo("2023-01-01"))
                .body("items[1].validTo", equalTo("2097-12-31"))
                .body("items[1].version", equalTo(2));
        assertEquals("creation", audited(UUID.fromString(id)));
        Asked.get(watcher, "/v1/gathering-coverage?year=2025&asOf=2098-12-31")
                .body("least", equalTo(2))
                .body("source", equalTo("Kế hoạch thử của tỉnh"))
                .body("items.unitId", contains(commune.toString()))
                .body("items.held", contains(1))
                .body("items.covered", contains(false));
        Asked.get(watcher, "/v1/gathering-coverage?year=2025&asOf=2097-12-31")
                .body("least", equalTo(1))
                .body("items.unitName", contains("Huyện Nghĩa Vụ", "Xã Nghĩa Vụ"))
                .body("items.held", contains(0, 0));
    }

    @Test
    void aVersionThatBeginsTodayOrBeforeTheLastOneIsRefused() {
        LocalDate today = Vietnam.dateOf(Instant.now());
        Asked.post(BOARD, PATH, duty(1, List.of("COMMUNE"), List.of("EXCHANGE"), today))
                .statusCode(422)
                .body("code", equalTo("gathering-duty-invalid"))
                .body("errors.pointer", contains("/validFrom"))
                .body("errors.code", contains("not-before-today"));
        Asked.post(BOARD, PATH, duty(1, List.of("COMMUNE"), List.of("EXCHANGE"), FAR))
                .statusCode(201);
        Asked.post(BOARD, PATH, duty(1, List.of("COMMUNE"), List.of("EXCHANGE"), FAR))
                .statusCode(422);
        assertEquals(2, Database.number("SELECT count(*) FROM gathering_duty"));
    }

    @Test
    void aDutyOfNobodyOrTwiceTheSameOrBySomebodyElseIsRefused() {
        Asked.post(BOARD, PATH, duty(0, List.of(), List.of("EXCHANGE", "EXCHANGE"), FAR))
                .statusCode(400)
                .body("errors.pointer", hasItem("/least"))
                .body("errors.pointer", hasItem("/unitTypes"))
                .body("errors.pointer", hasItem("/purposes"));
        Map<String, Object> good = duty(1, List.of("COMMUNE"), List.of("EXCHANGE"), FAR);
        Asked.post(PROPAGANDA, PATH, good).statusCode(403);
        Asked.post(officerOf(top), PATH, good).statusCode(403);
        Asked.get(EDITOR, PATH).statusCode(403);
        Asked.get(PROPAGANDA, PATH + "?limit=1").statusCode(200).body("items.size()", equalTo(1));
    }

    /** The second one finds the first one's, whatever it saw before it had to wait. */
    @Test
    void ofManyAtOnceForTheSameDayExactlyOneIsTaken() throws Exception {
        Callable<Integer> adding = () -> Asked.post(BOARD, PATH, duty(1, List.of("COMMUNE"), List.of("EXCHANGE"), FAR))
                .extract()
                .statusCode();
        ExecutorService callers = Executors.newFixedThreadPool(6);
        try {
            List<Integer> statuses = callers.invokeAll(List.of(adding, adding, adding, adding, adding, adding)).stream()
                    .map(DutyRuleTest::result)
                    .sorted()
                    .toList();
            assertEquals(List.of(201, 422, 422, 422, 422, 422), statuses);
        } finally {
            callers.shutdownNow();
        }
    }

    private void tellUnits() {
        Told.units(
                Some.unit(top, UnitType.PROVINCE, "Tỉnh Nghĩa Vụ", null),
                Some.unit(commune, UnitType.COMMUNE, "Xã Nghĩa Vụ", top),
                Some.unit(district, UnitType.DISTRICT, "Huyện Nghĩa Vụ", top));
    }

    private static int result(Future<Integer> status) {
        try {
            return status.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String audited(UUID duty) {
        return Database.text("SELECT action FROM audit_line WHERE aggregate_id = ? ORDER BY seq DESC", duty);
    }

    private static Map<String, Object> duty(int least, List<String> types, List<String> purposes, LocalDate from) {
        return Map.of(
                "least", least,
                "unitTypes", types,
                "purposes", purposes,
                "validFrom", from.toString(),
                "source", "Kế hoạch thử của tỉnh");
    }
}
