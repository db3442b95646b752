package vn.guongsang.nominations.subject.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.COUNCIL;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Registered.name;
import static vn.guongsang.nominations.testing.Registered.person;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.Level;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Registered;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class SubjectMergeTest {

    @Inject
    Recognising recognising;

    private String name;
    private Registered survivor;
    private Registered duplicate;

    @BeforeEach
    void onePersonRegisteredByTwoUnits() {
        name = name("Bùi Thị");
        survivor = Registered.by(officer(HEALTH), person(name, HEALTH, 1975));
        duplicate = Registered.by(officer(DAN_DIEN), person(name, DAN_DIEN, 1975));
    }

    @Test
    void aMergeNamesTheSurvivorKeepsEverythingAndCanBeTakenBack() {
        UUID exemplar = recognising
                .recognise(duplicate.id(), DAN_DIEN, Level.COMMUNE, null, List.of())
                .exemplarId();
        recognising.recognise(survivor.id(), HEALTH, Level.PROVINCE, null, List.of());
        Api.get(BOARD, survivor.path() + "/recognitions").body("items", hasSize(1));

        duplicate
                .mergedBy(BOARD, survivor)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("DUPLICATE"))
                .body("statusLabel", equalTo("Bản trùng, đã gộp"))
                .body("duplicateOf", equalTo(survivor.id().toString()))
                .body("allowedActions", contains("identity-removal", "merge-reversal"));
        isReadAsOne(exemplar);
        isTakenBack(exemplar);
    }

    private void isReadAsOne(UUID exemplar) {
        Api.get(BOARD, survivor.path())
                .body("duplicates", contains(duplicate.id().toString()));
        Api.get(BOARD, "/v1/subjects?q={q}&status=DUPLICATE", name)
                .body("items.id", contains(duplicate.id().toString()));
        Api.get(BOARD, "/v1/subjects?q={q}&status=ACTIVE", name)
                .body("items.id", contains(survivor.id().toString()));
        for (Registered either : List.of(survivor, duplicate)) {
            Api.get(BOARD, either.path() + "/recognitions")
                    .body("distinctSubjectId", equalTo(survivor.id().toString()))
                    .body("items", hasSize(2))
                    .body(
                            "items.findAll { it.exemplarId == '" + exemplar + "' }.subjectId",
                            contains(duplicate.id().toString()));
        }
        duplicate.candidatesFor(BOARD).body("total", equalTo(0));
    }

    private void isTakenBack(UUID exemplar) {
        duplicate
                .separatedBy(BOARD)
                .statusCode(200)
                .body("status", equalTo("ACTIVE"))
                .body("duplicateOf", nullValue())
                .body("version", equalTo(3));
        Api.get(BOARD, survivor.path()).body("duplicates", hasSize(0)).body("version", equalTo(1));
        Api.get(BOARD, duplicate.path() + "/recognitions").body("items.exemplarId", contains(exemplar.toString()));
        assertEquals(
                3,
                Database.number("SELECT count(*) FROM history_line WHERE aggregate_id = ?", duplicate.id()),
                "registration, merge, reversal");
        assertEquals(3, Database.number("SELECT count(*) FROM audit_line WHERE aggregate_id = ?", duplicate.id()));
    }

    @Test
    void theExemplarTellsForWhichSubjectItCounts() {
        UUID exemplar = recognising
                .recognise(duplicate.id(), DAN_DIEN, Level.COMMUNE, null, List.of())
                .exemplarId();
        duplicate.mergedBy(BOARD, survivor).statusCode(200);
        duplicate.separatedBy(BOARD).statusCode(200);

        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Topic.events(Topics.EXEMPLARS, exemplar).size() == 3);
        List<JsonNode> told = Topic.events(Topics.EXEMPLARS, exemplar).stream()
                .map(event -> event.get("data"))
                .toList();
        assertEquals(
                List.of("approved", "subject-merged", "subject-merge-reversed"),
                told.stream().map(data -> data.get("change").asText()).toList());
        assertEquals(
                List.of(
                        duplicate.id().toString(),
                        survivor.id().toString(),
                        duplicate.id().toString()),
                told.stream()
                        .map(data -> data.at("/card/distinctSubjectId").asText())
                        .toList());
        assertEquals(1, told.get(1).get("approvalNo").asInt());
        assertEquals(
                duplicate.id().toString(), told.get(1).at("/card/subjectId").asText());
        Api.get(BOARD, "/v1/exemplars/{id}", exemplar)
                .body("history.action", contains("recognition", "subject-merge", "subject-merge"));
    }

    @Test
    void aMergedSubjectIsNotNominatedButItsSurvivorCanBeByBothUnits() {
        Dossier begun = Dossier.drafted(Some.nomination(duplicate.id(), DAN_DIEN, "COMMUNE", 2026), DAN_DIEN);
        Api.get(officer(DAN_DIEN), survivor.path()).statusCode(404);
        duplicate.mergedBy(BOARD, survivor).statusCode(200);

        Api.post(officer(DAN_DIEN), "/v1/nominations", Some.nomination(duplicate.id(), DAN_DIEN, "COMMUNE", 2026))
                .statusCode(409)
                .body("code", equalTo("subject-merged"))
                .body("duplicateOf", equalTo(survivor.id().toString()));
        begun.step(officer(DAN_DIEN), "submission", null)
                .statusCode(409)
                .body("code", equalTo("subject-merged"))
                .body("duplicateOf", equalTo(survivor.id().toString()));
        begun.readBy(officer(DAN_DIEN))
                .body("subject.duplicateOf", equalTo(survivor.id().toString()));

        Api.get(officer(DAN_DIEN), survivor.path()).statusCode(200).body("allowedActions", hasSize(0));
        Api.put(officer(DAN_DIEN), survivor.path(), 1, person(name, DAN_DIEN, 1975))
                .statusCode(404);
        Api.get(officer(QUANG_DIEN), survivor.path()).statusCode(404);
        begun.editedBy(officer(DAN_DIEN), Some.nomination(survivor.id(), DAN_DIEN, "COMMUNE", 2026))
                .submitted();
        Api.put(officer(DAN_DIEN), duplicate.path(), 2, person(name, DAN_DIEN, 1976))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("duplicateOf", equalTo(survivor.id().toString()));
    }

    @Test
    void aNominationThatWasOnItsWayIsApprovedForTheDuplicateAndCountsForTheSurvivor() {
        Dossier onItsWay = Dossier.drafted(Some.nomination(duplicate.id(), DAN_DIEN, "PROVINCE", 2026), DAN_DIEN)
                .submitted()
                .appraisedBy(COUNCIL, "APPROVE");
        duplicate.mergedBy(BOARD, survivor).statusCode(200);
        UUID exemplar = onItsWay.step(BOARD, "approval", Some.approval("2026-10-20"))
                .statusCode(200)
                .extract()
                .jsonPath()
                .getUUID("approval.exemplarId");
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> Topic.events(Topics.EXEMPLARS, exemplar).size() == 1);
        assertEquals(
                survivor.id().toString(),
                Topic.events(Topics.EXEMPLARS, exemplar)
                        .get(0)
                        .at("/data/card/distinctSubjectId")
                        .asText());
    }

    @Test
    void noChainIsLongerThanOne() {
        Registered third = Registered.by(BOARD, person(name, HOME_AFFAIRS, 1975));
        duplicate.mergedBy(BOARD, survivor).statusCode(200);

        third.mergedBy(BOARD, duplicate)
                .statusCode(422)
                .body("code", equalTo("duplicate-decision-invalid"))
                .body("errors.pointer", contains("/into"))
                .body("errors.code", contains("other-is-duplicate"))
                .body("duplicateOf", equalTo(survivor.id().toString()));
        survivor.mergedBy(BOARD, third).statusCode(422).body("errors.code", contains("stands-for-others"));
        duplicate
                .mergedBy(BOARD, third)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("duplicateOf", equalTo(survivor.id().toString()));
        third.mergedBy(BOARD, survivor).statusCode(200);
        survivor.separatedBy(BOARD).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void onlyTheBoardMergesTwoOfOneTypeThatExist() {
        survivor.mergedBy(officer(HEALTH), duplicate).statusCode(403);
        survivor.mergedBy(AUDITOR, duplicate).statusCode(403);
        survivor.mergedBy(COUNCIL, duplicate).statusCode(403);
        survivor.separatedBy(officer(HEALTH)).statusCode(403);
        survivor.mergedBy(BOARD, survivor).statusCode(422).body("errors.code", contains("same-subject"));
        Registered collective = Registered.by(BOARD, Some.subject(name, HEALTH));
        survivor.mergedBy(BOARD, collective).statusCode(422).body("errors.code", contains("other-subject-type"));
        Api.step(BOARD, survivor.path() + "/merge", 1, Map.of("into", Ids.next(), "reason", "Không có"))
                .statusCode(422)
                .body("errors.code", contains("subject-unknown"));
        Api.step(BOARD, "/v1/subjects/" + Ids.next() + "/merge", 1, Map.of("into", survivor.id(), "reason", "Không có"))
                .statusCode(404);
        Api.step(BOARD, survivor.path() + "/merge", 7, Map.of("into", duplicate.id(), "reason", "Bản cũ"))
                .statusCode(412);
        Api.get(BOARD, survivor.path()).body("version", equalTo(1)).body("status", equalTo("ACTIVE"));
    }

    @Test
    void ofTwoMergesIntoEachOtherAtOnceOneSucceeds() throws Exception {
        Registered third = Registered.by(BOARD, person(name, HOME_AFFAIRS, 1975));
        List<Callable<Response>> merges = List.of(
                () -> survivor.mergeAttempt(BOARD, duplicate),
                () -> duplicate.mergeAttempt(BOARD, survivor),
                () -> third.mergeAttempt(BOARD, survivor),
                () -> survivor.mergeAttempt(BOARD, third));
        ExecutorService threads = Executors.newFixedThreadPool(merges.size());
        TreeMap<Integer, Integer> statuses = new TreeMap<>();
        try {
            for (var answer : threads.invokeAll(merges)) {
                statuses.merge(answer.get().statusCode(), 1, Integer::sum);
            }
        } finally {
            threads.shutdown();
        }
        leavesNoChain(statuses);
    }

    private void leavesNoChain(TreeMap<Integer, Integer> statuses) {
        assertEquals(
                0, statuses.keySet().stream().filter(status -> status >= 500).count(), statuses::toString);
        assertEquals(
                0,
                Database.number(
                        """
                        SELECT count(*) FROM subject d JOIN subject s ON s.id = d.duplicate_of
                        WHERE s.duplicate_of IS NOT NULL AND d.display_name = ?""",
                        name),
                "no chain");
        long merged =
                Database.number("SELECT count(*) FROM subject WHERE display_name = ? AND status = 'DUPLICATE'", name);
        assertEquals(merged, statuses.getOrDefault(200, 0).longValue(), statuses::toString);
        assertEquals(true, merged == 1 || merged == 2, "one, or two into one: " + statuses);
    }
}
