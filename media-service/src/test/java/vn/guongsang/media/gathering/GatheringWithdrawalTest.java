package vn.guongsang.media.gathering;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.officerOf;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.revoked;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.Database;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Some;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;

/** What becomes of a gathering when something becomes of an exemplar that it names. */
@QuarkusTest
@MediaStack
class GatheringWithdrawalTest {

    private static final String SECTOR = "GATHERING_WITHDRAWAL";

    private final LocalDate today = Vietnam.dateOf(Instant.now());
    private final UUID host = Ids.next();
    private final UUID home = Ids.next();
    private final UUID exemplar = Ids.next();
    private final Recognition recognition = recognition(1, home, Instant.now());
    private final Persona officer = officerOf(host);

    /** State of the gathering, its day from today, what happens: names left, standing, name for the host, version. */
    @ParameterizedTest(name = "{0} on day {1}: {2}")
    @CsvSource({
        "DRAFT,      3, REVOKED,         0, -,          -,                 2",
        "DRAFT,     -1, REVOKED,         1, WITHDRAWN,  -,                 1",
        "PLANNED,    3, REVOKED,         0, -,          -,                 3",
        "PLANNED,    0, REVOKED,         0, -,          -,                 3",
        "PLANNED,   -1, REVOKED,         1, WITHDRAWN,  -,                 2",
        "HELD,       0, REVOKED,         1, WITHDRAWN,  -,                 3",
        "CANCELLED,  3, REVOKED,         1, WITHDRAWN,  -,                 3",
        "PLANNED,    3, CONSENT_GONE,    1, NOT_PUBLIC, -,                 2",
        "HELD,       0, CONSENT_GONE,    1, NOT_PUBLIC, -,                 3",
        "PLANNED,    3, EMBARGO,         1, NOT_PUBLIC, -,                 2",
        "HELD,       0, ERASED,          1, NOT_PUBLIC, -,                 3",
        "PLANNED,    3, ANOTHER_REVOKED, 1, CURRENT,    Hợp tác xã Thí Dụ, 2"
    })
    void everyCase(String status, int day, String happening, int left, String standing, String name, int version) {
        UUID gathering = gathering(status, today.plusDays(day));

        Told.exemplars(after(happening));

        Asked.get(officer, "/v1/gatherings/{id}", gathering)
                .statusCode(200)
                .body("version", equalTo(version))
                .body("status", equalTo(status))
                .body("exemplars.size()", equalTo(left))
                .body("exemplars.standing", left == 0 ? empty() : contains(standing))
                .body("exemplars.collect { it.displayName ?: '-' }", left == 0 ? empty() : contains(name));
        Asked.get(officer, "/v1/gatherings?exemplarId={e}", exemplar)
                .body("items.size()", equalTo(left))
                .body("items.withdrawn", left == 0 ? empty() : contains("WITHDRAWN".equals(standing) ? 1 : 0));
        assertEquals(
                version,
                Database.number("SELECT max(aggregate_version) FROM outbox WHERE aggregate_id = ?", gathering));
    }

    @Test
    void theServerSaysInTheHistoryThatItTookAGuestOff() {
        UUID gathering = gathering("PLANNED", today.plusDays(3));

        Told.exemplars(after("REVOKED"));

        Asked.get(officer, "/v1/gatherings/{id}", gathering)
                .body("history[2].action", equalTo("withdrawal"))
                .body("history[2].actor", equalTo("system:gathering-upkeep"))
                .body("history[2].to", equalTo("PLANNED"));
        assertEquals(
                "exemplar-withdrawn",
                Database.text(
                        "SELECT payload #>> '{data,change}' FROM outbox WHERE aggregate_id = ? AND aggregate_version = 3",
                        gathering));
    }

    @Test
    void aRevokedExemplarThatHadBeenMetIsStillRecordedAndCorrectedButNeverInvitedAnew() {
        UUID past = gathering("PLANNED", today.minusDays(1));
        Told.exemplars(after("REVOKED"));

        Held.step(officer, past, 2, "result", Held.result(today.minusDays(1), 30, List.of(exemplar), 0))
                .statusCode(200);
        Held.step(
                        officer,
                        past,
                        3,
                        "correction",
                        Map.of(
                                "result",
                                Held.result(today.minusDays(1), 31, List.of(exemplar), 0),
                                "reason",
                                "Đếm lại"))
                .statusCode(200)
                .body("exemplars.standing", contains("WITHDRAWN"));
        Asked.post(officer, "/v1/gatherings", Held.body("EXCHANGE", today, List.of(host), List.of(exemplar)))
                .statusCode(422)
                .body("errors.code", contains("exemplar-not-nameable"));
    }

    @Test
    void aReinstatedExemplarIsNotPutBackButMayBeInvitedAgain() {
        UUID gathering = gathering("PLANNED", today.plusDays(3));
        Told.exemplars(after("REVOKED"));
        Told.exemplars(Some.exemplar(exemplar, 3, SECTOR, revoked(recognition), recognition(2, home, Instant.now())));

        Asked.get(officer, "/v1/gatherings/{id}", gathering).body("exemplars", empty());
        Held.edit(officer, gathering, 3, Held.body("EXCHANGE", today.plusDays(3), List.of(host), List.of(exemplar)))
                .statusCode(200)
                .body("exemplars.standing", contains("CURRENT"));
    }

    @Test
    void theNeutralLabelOfAnErasedPersonIsShownToThoseWhoSeeTheProvince() {
        UUID gathering = gathering("HELD", today);

        Told.exemplars(after("ERASED"));

        Asked.get(PROPAGANDA, "/v1/gatherings/{id}", gathering)
                .body("exemplars.displayName", contains("Cá nhân (đã xóa dữ liệu)"))
                .body("results.exemplarIds", contains(List.of(exemplar.toString())));
    }

    private UUID gathering(String status, LocalDate day) {
        Told.units(
                Some.unit(host, UnitType.COMMUNE, "Xã Chủ Trì", null),
                Some.unit(home, UnitType.COMMUNE, "Xã Nhà", null));
        Told.exemplars(Some.exemplar(exemplar, 1, SECTOR, recognition));
        Map<String, Object> body = Held.body("EXCHANGE", day, List.of(host), List.of(exemplar));
        return switch (status) {
            case "DRAFT" -> Held.drafted(officer, body);
            case "PLANNED" -> Held.planned(officer, body);
            case "HELD" -> Held.held(officer, "EXCHANGE", day, List.of(host), List.of(exemplar));
            case "CANCELLED" -> {
                UUID id = Held.planned(officer, body);
                Held.step(officer, id, 2, "cancellation", Map.of("reason", "Hoãn vì mưa"))
                        .statusCode(200);
                yield id;
            }
            default -> throw new IllegalArgumentException(status);
        };
    }

    private ExemplarSnapshot after(String happening) {
        return switch (happening) {
            case "REVOKED" -> Some.exemplar(exemplar, 2, SECTOR, revoked(recognition));
            case "CONSENT_GONE" -> Some.withdrawn(exemplar, 2, SECTOR, recognition);
            case "EMBARGO" -> Some.exemplar(exemplar, 2, true, Instant.now().plusSeconds(86_400), recognition);
            case "ERASED" -> erased();
            case "ANOTHER_REVOKED" ->
                Some.exemplar(Ids.next(), 1, SECTOR, revoked(recognition(1, home, Instant.now())));
            default -> throw new IllegalArgumentException(happening);
        };
    }

    private ExemplarSnapshot erased() {
        ExemplarSnapshot before = Some.withdrawn(exemplar, 2, SECTOR, recognition);
        Card card = before.card();
        return new ExemplarSnapshot(
                exemplar,
                2,
                "erased",
                ExemplarStatus.APPROVED,
                1,
                false,
                null,
                new Card(
                        card.subjectId(),
                        "Cá nhân (đã xóa dữ liệu)",
                        card.subjectType(),
                        card.unitId(),
                        card.sector(),
                        null,
                        card.distinctSubjectId()),
                before.recognitions());
    }
}
