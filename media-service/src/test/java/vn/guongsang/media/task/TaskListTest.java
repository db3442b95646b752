package vn.guongsang.media.task;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.media.testing.Asked.CENTRE;
import static vn.guongsang.media.testing.Asked.CMS;
import static vn.guongsang.media.testing.Asked.EDITOR;
import static vn.guongsang.media.testing.Asked.MAGAZINE;
import static vn.guongsang.media.testing.Asked.OTHER_EDITOR;
import static vn.guongsang.media.testing.Asked.PRINT;
import static vn.guongsang.media.testing.Asked.PROPAGANDA;
import static vn.guongsang.media.testing.Asked.TV;
import static vn.guongsang.media.testing.Some.exemplar;
import static vn.guongsang.media.testing.Some.recognition;
import static vn.guongsang.media.testing.Some.unit;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;
import vn.guongsang.media.testing.MediaStack;
import vn.guongsang.media.testing.Told;
import vn.guongsang.model.UnitType;

@QuarkusTest
@MediaStack
class TaskListTest {

    private static final String OF_EXEMPLAR = "/v1/propagation-tasks?exemplarId={id}";

    private final UUID province = Ids.next();
    private final UUID district = Ids.next();
    private final UUID commune = Ids.next();
    private final UUID sibling = Ids.next();
    private final UUID exemplar = Ids.next();

    @BeforeEach
    void anApprovalInACommune() {
        Told.units(
                unit(province, UnitType.PROVINCE, "Tỉnh Thí Dụ", null),
                unit(district, UnitType.DISTRICT, "Huyện Thí Dụ", province),
                unit(commune, UnitType.COMMUNE, "Xã Thí Dụ", district),
                unit(sibling, UnitType.COMMUNE, "Xã Bên Cạnh", district));
        Told.exemplars(exemplar(exemplar, 1, recognition(1, commune, Instant.now())));
    }

    @Test
    void aUnitAndThoseAboveItSeeTheTasksOfItsExemplarAndNobodyBesideIt() {
        assertSees(Asked.officerOf(commune), 2);
        assertSees(Persona.of("huyen", "Huyện", "district-board").inUnit(district), 2);
        assertSees(Persona.of("lanh-dao", "Lãnh đạo", "unit-leader").inUnit(province), 2);
        assertSees(Asked.officerOf(sibling), 0);
        assertSees(Asked.officerOf(Ids.next()), 0);
        assertSees(Persona.of("khong-don-vi", "Không đơn vị", "unit-officer"), 0);
    }

    @Test
    void aNewsroomSeesTheTasksOfItsOwnChannels() {
        assertSees(EDITOR, 2);
        assertSees(CMS, 2);
        assertSees(OTHER_EDITOR, 0);
        assertSees(Persona.of("khong-toa-soan", "Không tòa soạn", "media-editor"), 0);
        assertSees(Persona.of("cms-khong", "CMS không tòa soạn", "cms").inUnit(commune), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"propaganda-board", "province-board", "council-member", "inspector", "auditor", "admin"})
    void theBodiesOfTheProvinceSeeAllTasks(String role) {
        assertSees(Persona.of("cap-tinh", "Cấp tỉnh", role), 2);
    }

    @Test
    void aTaskOutOfScopeIsAnsweredLikeAnUnknownOne() {
        UUID task = Asked.task(exemplar, 1, TV);
        for (UUID id : List.of(task, Ids.next())) {
            Asked.get(OTHER_EDITOR, "/v1/propagation-tasks/{id}", id)
                    .statusCode(404)
                    .body("code", equalTo("not-found"))
                    .body("detail", equalTo("Không có dữ liệu ở địa chỉ này, hoặc dữ liệu nằm ngoài phạm vi của bạn."));
            Asked.step(OTHER_EDITOR, id, 1, "acceptance", null).statusCode(404);
            Asked.get(Asked.officerOf(sibling), "/v1/propagation-tasks/{id}", id)
                    .statusCode(404);
        }
    }

    @Test
    void whoSeesEverythingMovesOnOnlyTheTasksOfTheOwnOutlet() {
        Persona both = Persona.of("kiem-nhiem", "Kiêm nhiệm", "media-editor", "inspector")
                .atOutlet(MAGAZINE);
        UUID task = Asked.task(exemplar, 1, TV);

        Asked.get(both, "/v1/propagation-tasks/{id}", task).statusCode(200).body("allowedActions", hasSize(0));
        Asked.step(both, task, 1, "acceptance", null).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "finance, GET, 403",
        "province-board, acceptance, 403",
        "propaganda-board, decline, 403",
        "unit-officer, publication, 403",
        "cms, acceptance, 403",
        "cms, production, 403",
        "cms, schedule, 403",
        "cms, decline, 403",
        "admin, publication, 403"
    })
    void whoHasNotTheRoleIsRefused(String role, String action, int status) {
        Persona persona =
                Persona.of("sai-vai", "Sai vai", role).atOutlet(CENTRE).inUnit(commune);
        UUID task = Asked.task(exemplar, 1, TV);
        Map<String, Object> body = Map.of(
                "schedule", Map.<String, Object>of("plannedFor", "2099-01-01T00:00:00Z"),
                "publication", Map.<String, Object>of("publishedAt", "2026-01-01T00:00:00Z", "minutes", 1),
                "decline", Map.<String, Object>of("reason", "Không đúng vai"));

        (action.equals("GET")
                        ? Asked.get(persona, OF_EXEMPLAR, exemplar)
                        : Asked.step(persona, task, 1, action, body.get(action)))
                .statusCode(status)
                .body("code", equalTo("forbidden"));
    }

    @Test
    void filtersNarrowTheList() {
        filtered("status=OPEN", 2);
        filtered("status=ACCEPTED", 0);
        filtered("kind=RETRACTION", 0);
        filtered("channelId=" + PRINT, 1);
        filtered("outletId=" + CENTRE, 2);
        filtered("outletId=" + MAGAZINE, 0);
        filtered("approvalNo=1&overdue=false", 2);
        filtered("approvalNo=2", 0);
        filtered("overdue=true", 0);
        filtered("escalation=0&held=false", 2);
        filtered("escalation=2", 0);
        filtered("held=true", 0);
        filtered("dueBefore=" + Instant.now().plus(Duration.ofDays(17)), 2);
        filtered("dueBefore=" + Instant.now().plus(Duration.ofDays(14)), 0);
        Asked.get(PROPAGANDA, OF_EXEMPLAR + "&dueBefore=15/12/2026", exemplar)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("dueBefore"));
        Asked.get(PROPAGANDA, OF_EXEMPLAR + "&overdu=true", exemplar)
                .statusCode(400)
                .body("code", equalTo("unknown-parameter"));
        Asked.get(PROPAGANDA, OF_EXEMPLAR + "&status=DONE", exemplar)
                .statusCode(400)
                .body("errors[0].parameter", equalTo("status"));
    }

    @Test
    void pagesGoFromTheNewestToTheOldestWithoutGapOrRepetition() {
        Told.exemplars(
                exemplar(exemplar, 2, recognition(1, commune, Instant.now()), recognition(2, commune, Instant.now())));
        List<String> seen = new ArrayList<>();
        String address = "/v1/propagation-tasks?limit=1&exemplarId=" + exemplar;
        while (address != null) {
            var page = Asked.get(PROPAGANDA, address).statusCode(200).body("items", hasSize(1));
            seen.add(page.extract().path("items[0].id"));
            address = page.extract().path("next");
        }

        List<String> all =
                Asked.get(PROPAGANDA, OF_EXEMPLAR, exemplar).extract().path("items.id");
        assertEquals(4, seen.size());
        assertEquals(all, seen);
        assertEquals(all.stream().sorted(java.util.Comparator.reverseOrder()).toList(), seen);
    }

    private void filtered(String filter, int expected) {
        Asked.get(PROPAGANDA, OF_EXEMPLAR + "&" + filter, exemplar)
                .statusCode(200)
                .body("items", hasSize(expected));
    }

    private void assertSees(Persona persona, int tasks) {
        Asked.get(persona, OF_EXEMPLAR, exemplar)
                .statusCode(200)
                .body("items", hasSize(tasks))
                .body("items.exemplarId", everyItem(equalTo(exemplar.toString())));
    }
}
