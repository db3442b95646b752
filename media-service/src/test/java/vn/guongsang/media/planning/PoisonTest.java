package vn.guongsang.media.planning;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.ADMIN;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.Topics;

@QuarkusTest
@MediaStack
class PoisonTest {

    private static final String TASKS = "SELECT count(*) FROM propagation_task WHERE exemplar_id = ?";

    private final UUID key = Ids.next();

    @ParameterizedTest
    @CsvSource({
        "not JSON,              specversion,            '\"',        unparsable",
        "not a CloudEvent,      '\"specversion\":\"1.0\"', '\"spec\":1', not-a-cloudevent",
        "unknown major version, approved.v1,            approved.v2, unknown-version",
        "missing card,          '\"card\":',            '\"cart\":', contract-violation",
        "missing name,          displayName,            display,     contract-violation",
        "missing level,         '\"level\":',           '\"lvl\":',  contract-violation",
        "unknown level,         COMMUNE,                VILLAGE,     contract-violation"
    })
    void aSpoiledRecordIsHeldWithItsReasonAndTheNextOneIsApplied(String kind, String what, String by, String reason) {
        String good = Told.text(exemplar(key, 1, recognition(1)));
        Told.raw(Topics.EXEMPLARS, key.toString(), good.replace(what, by));
        assertTheNextOneIsApplied();

        assertHeld(reason);
    }

    @Test
    void aRecordUnderAnotherKeyIsHeld() {
        Told.raw(Topics.EXEMPLARS, key.toString(), Told.text(exemplar(Ids.next(), 1, recognition(1))));
        assertTheNextOneIsApplied();

        assertHeld("key-mismatch");
    }

    @Test
    void aRecordWithoutAValueIsHeld() {
        Told.raw(Topics.EXEMPLARS, key.toString(), null);
        assertTheNextOneIsApplied();

        assertHeld("no-value");
    }

    @Test
    void aUnitWithoutNamesIsHeldAndTheNextOneIsApplied() {
        Told.raw(
                Topics.UNITS,
                key.toString(),
                Told.text(exemplar(key, 1, recognition(1))).replace("exemplar.approved", "unit.registered"));
        UUID next = Ids.next();
        Told.units(Some.unit(next, UnitType.COMMUNE, "Xã Thí Dụ", Ids.next()));

        assertHeld("contract-violation");
        assertEquals(1, Database.number("SELECT count(*) FROM unit WHERE id = ?", next));
    }

    @Test
    void aHeldRecordCanBeTriedAgainWhenItsCauseIsGoneAndIsRefusedWhileItIsNot() {
        Told.raw(Topics.EXEMPLARS, key.toString(), "{\"specversion\":");
        assertTheNextOneIsApplied();
        String held = held();

        Asked.post(ADMIN, "/internal/v1/quarantine/" + held + "/retry", null)
                .statusCode(422)
                .body("code", equalTo("still-failing"));

        Database.change(
                "UPDATE quarantine SET record_value = ? WHERE id = ?::uuid",
                Told.text(exemplar(key, 1, recognition(1))).getBytes(StandardCharsets.UTF_8),
                held);
        Asked.post(ADMIN, "/internal/v1/quarantine/" + held + "/retry", null)
                .statusCode(200)
                .body("status", equalTo("RETRIED"));
        assertEquals(2, Database.number(TASKS, key));
    }

    @Test
    void aHeldRecordCanBeGivenUpWithAReason() {
        Told.raw(Topics.EXEMPLARS, key.toString(), "poison");
        assertTheNextOneIsApplied();

        Asked.post(ADMIN, "/internal/v1/quarantine/" + held() + "/discard", Map.of("reason", "Bản ghi thử nghiệm"))
                .statusCode(200)
                .body("status", equalTo("DISCARDED"))
                .body("resolution", equalTo("Bản ghi thử nghiệm"));
    }

    private static void assertTheNextOneIsApplied() {
        UUID next = Ids.next();
        Told.exemplars(exemplar(next, 1, recognition(1)));
        assertEquals(2, Database.number(TASKS, next));
    }

    private void assertHeld(String reason) {
        assertEquals(reason, Database.text("SELECT reason FROM quarantine WHERE record_key = ?", (Object) bytes()));
        assertEquals(0, Database.number(TASKS, key));
    }

    private String held() {
        return Database.text("SELECT id FROM quarantine WHERE record_key = ?", (Object) bytes());
    }

    private byte[] bytes() {
        return key.toString().getBytes(StandardCharsets.UTF_8);
    }
}
