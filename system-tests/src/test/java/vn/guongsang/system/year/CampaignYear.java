package vn.guongsang.system.year;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.media.Outcome;
import vn.guongsang.localstack.demo.year.media.Piece;
import vn.guongsang.system.oracle.Facts;
import vn.guongsang.system.report.Figures;
import vn.guongsang.system.running.TheSuite;

/**
 * A year of campaign on six channels ends checked: tasks, evidence, receipts and minutes are those of the casebook. These
 * tests run with those of {@link YearTest}: classes are spread over several suites, and one suite is to play the year.
 */
abstract class CampaignYear {

    private static final List<Piece> PIECES = TheYear.PIECES.all();
    private static final Set<String> OURS =
            PIECES.stream().map(piece -> TheYear.FILES.exemplar(piece.one())).collect(Collectors.toSet());

    @Test
    void everyRecognitionHasOneTaskOnEachOfTheSixChannelsByTheRuleOfItsLevel() {
        Map<String, String> written = PIECES.stream()
                .collect(Collectors.toMap(
                        CampaignYear::key, piece -> piece.one().tier().name()));
        List<String> tasks = tasks("PROPAGATION", "r.level");
        assertEquals(PIECES.size(), tasks.size());
        assertEquals(lines(written), new TreeSet<>(tasks));
    }

    @Test
    void everyTaskStandsWhereTheNewsroomHasLeftIt() {
        Map<String, String> written = PIECES.stream().collect(Collectors.toMap(CampaignYear::key, Piece::status));
        Awaitility.await()
                .untilAsserted(() -> assertEquals(lines(written), new TreeSet<>(tasks("PROPAGATION", "t.status"))));
        Map<String, Long> counts =
                PIECES.stream().collect(groupingBy(piece -> piece.outcome().name(), TreeMap::new, counting()));
        assertEquals(Set.of(Outcome.values()).size(), counts.size(), counts.toString());
    }

    @Test
    void everyPublishedTaskHasItsEvidence() {
        Map<String, String> written = PIECES.stream()
                .filter(piece -> piece.outcome().isPublished())
                .collect(Collectors.toMap(CampaignYear::key, CampaignYear::evidence));
        Map<String, String> told = new HashMap<>();
        String list = "/v1/propagation-tasks?kind=PROPAGATION&status=PUBLISHED&limit=100";
        TheYear.pages(TheSuite.MEDIA, list, task -> {
            if (OURS.contains(task.at("/exemplarId").asText())) {
                told.put(key(task), evidence(task.at("/publication")));
            }
        });
        assertEquals(lines(written), lines(told));
    }

    private static String place(Piece piece) {
        return piece.medium().isOnAir() ? piece.reference() : piece.url();
    }

    private static String evidence(Piece piece) {
        return piece.publishedAt() + " " + place(piece) + " "
                + (piece.medium().isOnAir() ? number(piece.minutes()) : piece.sha256())
                + (piece.outcome() == Outcome.CORRECTED ? " corrected" : "");
    }

    private static String evidence(JsonNode publication) {
        boolean onAir = publication.has("minutes");
        JsonNode place = onAir ? publication.at("/proof/recording") : publication.at("/url");
        return publication.at("/at").asText() + " " + place.asText() + " "
                + (onAir
                        ? number(publication.at("/minutes").decimalValue())
                        : publication.at("/proof/sha256").asText())
                + (publication.has("correction") ? " corrected" : "");
    }

    @Test
    void whatWasDeclinedTellsWhyAndWhatWasReassignedTellsTheLastDesk() {
        assertEquals(ending(Outcome.DECLINED, "ALREADY_COVERED"), told("ALREADY_COVERED", "t.closing_code"));
        assertEquals(
                ending(Outcome.REASSIGNED, "Phòng Chuyên đề"),
                told("Phòng Chuyên đề", "SELECT d.name FROM desk d WHERE d.id = t.desk_id"));
    }

    private static Set<String> ending(Outcome outcome, String end) {
        return PIECES.stream()
                .filter(piece -> piece.outcome() == outcome)
                .map(piece -> key(piece) + " " + end)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> told(String end, String what) {
        return tasks("PROPAGATION", what).stream()
                .filter(line -> line.endsWith(" " + end))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyRevocationHasTheReceiptsOfAllThatHadPublished() {
        Set<String> written = TheYear.PIECES.retracted().stream()
                .map(piece -> key(piece) + " PUBLISHED Đã đăng tin cải chính và gỡ bản lưu of " + place(piece))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                written,
                new TreeSet<>(
                        tasks("RETRACTION", "t.status || ' ' || t.publication_note || ' of ' || (" + RETRACTED + ")")));
    }

    @Test
    void theMinutesOfEveryMonthAreThoseOfTheAsRunLogAndOfTheCasebook() {
        Map<String, String> log = new TreeMap<>();
        Facts.read("media", LOG, row -> log.put(row.getString(1), number(row.getBigDecimal(2))));
        Map<String, String> told = new TreeMap<>();
        String list = "/v1/airtime-statistics?firstMonth=2025-01&lastMonth=2025-12&limit=100";
        Map<String, String> codes = codes();
        TheYear.pages(
                TheSuite.MEDIA,
                list,
                month -> told.put(
                        codes.get(month.at("/channelId").asText()) + " "
                                + month.at("/month").asText(),
                        number(month.at("/minutes").decimalValue())));
        Map<String, String> written = new TreeMap<>();
        TheYear.PIECES.minutesByMonth().forEach((month, minutes) -> written.put(month, number(minutes)));
        assertEquals(written, log);
        assertEquals(written, told);
    }

    private static final String LOG =
            """
            SELECT c.code || ' ' || to_char(a.started_at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM'), sum(a.minutes)
            FROM airing a JOIN channel c ON c.id = a.channel_id
            WHERE a.annulled_at IS NULL AND a.started_at >= '2024-12-31T17:00Z' AND a.started_at < '2025-12-31T17:00Z'
            GROUP BY 1""";

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        TheYear.pages(
                TheSuite.MEDIA,
                "/v1/channels?limit=100",
                channel -> codes.put(
                        channel.at("/id").asText(), channel.at("/code").asText()));
        return codes;
    }

    private static final String RETRACTED =
            "SELECT coalesce(p.recording, p.publication_url) FROM propagation_task p WHERE p.id = t.retracts";

    @Test
    void theEditionOfTheYearHasRecalledThePageOfTheExemplarThatWasRevoked() {
        String edition = TheYear.get(TheSuite.MEDIA, "/v1/editions?status=PUBLISHED")
                .at("/items/0/id")
                .asText();
        String revoked = TheYear.FILES.exemplar(
                TheYear.BOOK.with(Trait.PUBLISHED_AND_REVOKED).get(0));
        Awaitility.await().untilAsserted(() -> {
            JsonNode recalls = TheYear.get(TheSuite.MEDIA, "/v1/editions/" + edition + "/recalls");
            assertEquals(1, recalls.at("/items").size());
            assertEquals(revoked, recalls.at("/items/0/exemplarId").asText());
            assertEquals("REVOKED", recalls.at("/items/0/reason").asText());
        });
    }

    /** That of the casebook, and the present one, in which the columns have begun. */
    @Test
    void theReportsCountWhatStandsInTheBooks() {
        Figures.assertCountedForTheProvince(Casebook.YEAR, Papers.today().getYear());
    }

    /** What an integrator finds in the lists, by state. */
    @Test
    void whatSurroundsTheTasksIsThereToBeLookedAt() {
        Map<String, Integer> written = Map.of(
                "campaigns OPEN", 1,
                "columns RUNNING", 2,
                "contests OPEN", 1,
                "editions PUBLISHED", 1,
                "gatherings CANCELLED", 1,
                "gatherings HELD", 4,
                "gatherings PLANNED", 1,
                "press-briefings ISSUED", 1,
                "briefing-follow-ups SETTLED", 1,
                "programmes ACTIVE", 2);
        assertEquals(new TreeMap<>(written), Surroundings.addedTo(TheYear.SURROUNDINGS_BEFORE));
    }

    /** Our tasks of a kind, each with something more: {@code exemplar approvalNo channel something}. */
    private static List<String> tasks(String kind, String what) {
        String sql =
                """
                SELECT t.exemplar_id, t.approval_no || ' ' || c.code || ' ' || coalesce((%s)::text, '-')
                FROM propagation_task t JOIN channel c ON c.id = t.channel_id
                LEFT JOIN propagation_rule r ON r.id = t.rule_id WHERE t.kind = '%s'"""
                        .formatted(what, kind);
        return Facts.read("media", sql, row -> Map.entry(row.getString(1), row.getString(2))).stream()
                .filter(task -> OURS.contains(task.getKey()))
                .map(task -> task.getKey() + " " + task.getValue())
                .toList();
    }

    private static String key(Piece piece) {
        return TheYear.FILES.exemplar(piece.one()) + " " + TheYear.FILES.approvalNo(piece.one()) + " "
                + piece.medium().code();
    }

    private static String key(JsonNode task) {
        return task.at("/exemplarId").asText() + " " + task.at("/approvalNo").asText() + " "
                + task.at("/channel/code").asText();
    }

    private static Set<String> lines(Map<String, String> map) {
        return map.entrySet().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
