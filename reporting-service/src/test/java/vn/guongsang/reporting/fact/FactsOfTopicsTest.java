package vn.guongsang.reporting.fact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.reconciliation.Reconciler;
import vn.guongsang.localstack.parts.ProjectFiles;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sample;

/** Every topic that is one row for each aggregate: the row says what the snapshot said. */
@QuarkusTest
@ReportingStack
class FactsOfTopicsTest {

    private static final String AS_TOLD =
            """
            SELECT count(*)
            FROM %1$s_store f, jsonb_populate_record(NULL::%1$s_store, CAST(? AS jsonb)) told
            WHERE f.id = told.id AND to_jsonb(f) - 'generation' = to_jsonb(told) - 'generation'""";

    @Inject
    Reconciler reconciler;

    @ParameterizedTest
    @CsvSource({
        "criteria-edition-issued, criteria, criteria_edition",
        "unit-plan-accepted, unit-plans, unit_plan",
        "movement-launched, movements, movement",
        "movement-registration-registered, movement-registrations, movement_registration",
        "nomination-submitted, nominations, nomination",
        "nurturing-plan-supported, nurturing-plans, nurturing_plan",
        "referral-centrally-chosen, referrals, referral",
        "commendation-decided, commendations, commendation",
        "council-session-closed, council-sessions, council_session",
        "gathering-held, gatherings, gathering",
        "column-counted, columns, column",
        "airing-month-aired, broadcasts, airing_month",
        "contest-candidate-proposed, contests, contest",
        "edition-page-recalled, editions, edition"
    })
    void aSnapshotStandsAsItWasToldAndOlderOrRepeatedOnesChangeNothing(String sample, String topic, String fact) {
        Sample told = new Sample(sample, topic).with(data -> data.put("version", 20));
        String columns = told.asColumns();

        told.tell(2);
        assertEquals(1, Database.number(AS_TOLD.formatted(fact), columns));
        told.with(FactsOfTopicsTest::otherwise).tell(1);

        assertEquals(1, Database.number(AS_TOLD.formatted(fact), columns));
        assertEquals(1, Database.number("SELECT count(*) FROM " + fact + "_fact WHERE id = ?", told.id()));
    }

    /** An older version in which every text is another, whatever it is called. */
    private static void otherwise(ObjectNode data) {
        data.put("version", 19);
        for (String text : List.of("title", "name", "sector", "answerNumber", "form", "foundThrough")) {
            data.put(text, "OLD");
        }
        for (String number : List.of("items", "passed", "profiles", "minutes", "weaknesses", "criteria")) {
            data.put(number, 777);
        }
        data.put("unitId", "0197a000-0000-7000-8000-0000000000ff");
    }

    @ParameterizedTest
    @CsvSource({
        "criteria-edition-issued, criteria, criteria-edition",
        "unit-plan-accepted, unit-plans, unit-plan",
        "movement-launched, movements, movement",
        "movement-registration-registered, movement-registrations, movement-registration",
        "nomination-submitted, nominations, nomination",
        "nurturing-plan-supported, nurturing-plans, nurturing-plan",
        "referral-centrally-chosen, referrals, referral",
        "commendation-decided, commendations, commendation",
        "council-session-closed, council-sessions, council-session",
        "gathering-held, gatherings, gathering",
        "column-counted, columns, column",
        "airing-month-aired, broadcasts, airing-month",
        "contest-candidate-proposed, contests, contest",
        "edition-page-recalled, editions, edition"
    })
    void withoutWhatTheContractPromisesItIsHeld(String sample, String topic, String schema) throws IOException {
        List<String> expected = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        for (String member : promised(schema)) {
            Sample damaged = new Sample(sample, topic).with(data -> data.remove(member));
            damaged.send(1);
            ids.add(damaged.id().toString());
            expected.add("contract-violation: " + member + " is missing");
        }

        String held = "SELECT string_agg(reason || ': ' || detail, '|' ORDER BY record_offset) FROM quarantine"
                + " WHERE consumer = ? AND convert_from(record_key, 'UTF8') = ANY (string_to_array(?, ','))";
        await().untilAsserted(() -> assertEquals(
                String.join("|", expected), Database.text(held, "reporting-" + topic, String.join(",", ids))));
    }

    /** What the schema requires, but for the envelope and plain numbers, whose absence reads as 0. */
    private static List<String> promised(String schema) throws IOException {
        Path file = ProjectFiles.root().resolve("docs/api/schemas/" + schema + ".v1.json");
        JsonNode tree = new ObjectMapper().readTree(Files.readAllBytes(file));
        List<String> members = new ArrayList<>();
        tree.get("required").forEach(member -> {
            boolean plain =
                    tree.at("/properties/" + member.asText() + "/type").asText().equals("integer");
            if (!plain && !Set.of("id", "version", "change").contains(member.asText())) {
                members.add(member.asText());
            }
        });
        return members;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            nurturing-plan-supported | nurturing-plans | SELECT concat_ws(' ', kind, given_on) FROM nurturing_support_fact WHERE nurturing_plan_id = ? | TECHNICAL 2024-05-09
            commendation-decided | commendations | SELECT subject_id FROM commendation_award_fact WHERE commendation_id = ? | 0197a000-0000-7000-8000-0000000000b1
            gathering-held | gatherings | SELECT unit_id FROM gathering_host_fact WHERE gathering_id = ? | 0197a000-0000-7000-8000-0000000000c1
            gathering-held | gatherings | SELECT exemplar_id FROM gathering_exemplar_fact WHERE gathering_id = ? | 0197a000-0000-7000-8000-0000000000a1
            column-counted | columns | SELECT concat_ws(' ', month, slots, filled, skipped, items, minutes, flagged) FROM column_month_fact WHERE column_id = ? ORDER BY month | 2024-11-01 4 3 1 5 7.5 0
            airing-month-aired | broadcasts | SELECT concat_ws(' ', column_id, items, minutes) FROM airing_column_fact WHERE airing_month_id = ? | 0197a000-0000-7000-8000-0000000000d9 9 131.5
            contest-candidate-proposed | contests | SELECT concat_ws(' ', strand, opens_on, closes_on) FROM contest_call_fact WHERE contest_id = ? | WRITE 2024-12-01 2025-03-31
            contest-candidate-proposed | contests | SELECT concat_ws(' ', place, prize, unit_id, exemplar_id, note) FROM contest_award_fact WHERE contest_id = ? ORDER BY place | 1 Giải Nhất 0197a000-0000-7000-8000-0000000000c1 0197a000-0000-7000-8000-0000000000a1 REVOKED
            contest-candidate-proposed | contests | SELECT concat_ws(' ', code, strand, subject_unit_id, proposed_at AT TIME ZONE 'UTC') FROM contest_candidate_fact WHERE contest_id = ? | 0042 WRITE 0197a000-0000-7000-8000-0000000000c1 2025-05-20 02:30:00
            edition-page-recalled | editions | SELECT concat_ws(' ', exemplar_id, part, reason, revision, at AT TIME ZONE 'UTC') FROM edition_recall_fact WHERE edition_id = ? | 0197a000-0000-7000-8000-0000000000a1 PAGE REVOKED 2 2026-12-10 03:00:00
            """)
    void whatASnapshotListsIsRowsOfItsOwn(String sample, String topic, String sql, String first) {
        Sample told = new Sample(sample, topic);

        told.tell(1);

        assertEquals(first, Database.text(sql, told.id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nomination-submitted nominations nomination", "gathering-held gatherings gathering"})
    void whatWasLostIsFoundByComparingWithTheTopic(String line) {
        String[] words = line.split(" ");
        Sample told = new Sample(words[0], words[1]);
        String columns = told.asColumns();
        told.tell(1);
        Database.change("DELETE FROM %s_fact WHERE id = ?".formatted(words[2]), told.id());

        reconciler.restart();
        reconciler.look();

        assertEquals(1, Database.number(AS_TOLD.formatted(words[2]), columns));
    }
}
