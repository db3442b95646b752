package vn.guongsang.system.year;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.Trait;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.system.oracle.Oracle;
import vn.guongsang.system.running.TheSuite;

/** A year of the province through the APIs, and what it ends in. */
class YearTest extends CampaignYear {

    private static final Casebook BOOK = TheYear.BOOK;
    private static final Files FILES = TheYear.FILES;

    @Test
    void theThreeServicesAgreeOnEveryRecognitionAndNothingIsLostDoubledOrLeftWaiting() {
        Oracle.holds(Instant.now());
    }

    @Test
    void everyCountOfTheYearIsTheOneThatWasWritten() {
        Map<String, Long> written = Written.in(BOOK);
        Map<String, Long> counted = Awaitility.await()
                .until(
                        YearTest::added,
                        added -> added.equals(written)
                                || Oracle.violations(Instant.now()).isEmpty());
        assertEquals(lines(written), lines(counted));
    }

    private static Map<String, Long> added() {
        Map<String, Long> added = Books.now().since(TheYear.BEFORE);
        added.remove("movement INVITED");
        return added;
    }

    private static String lines(Map<String, Long> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach(
                (line, count) -> text.append(line).append(' ').append(count).append('\n'));
        return text.toString();
    }

    @Test
    void everyUnitSeesItsOwnNominationsWithTheirStates() {
        Set<String> ours = Set.copyOf(FILES.ids(BOOK.cases()));
        Map<String, Long> listed = new TreeMap<>();
        TheYear.pages(TheSuite.NOMINATIONS, "/v1/nominations?year=2025&limit=100", row -> {
            if (ours.contains(row.at("/id").asText())) {
                listed.merge(
                        row.at("/unitId").asText() + " " + row.at("/status").asText(), 1L, Long::sum);
            }
        });
        Map<String, Long> written = BOOK.cases().stream()
                .collect(groupingBy(one -> one.place().id() + " " + one.fate(), TreeMap::new, counting()));
        assertEquals(written, listed);
    }

    @Test
    void theFeedShowsExactlyTheLiveProfilesAndATombstoneForEachThatIsGone() {
        Map<String, Case> exemplars = new HashMap<>();
        BOOK.ended(Fate.APPROVED, null).forEach(one -> exemplars.put(FILES.exemplar(one), one));
        Awaitility.await().untilAsserted(() -> {
            Map<String, String> newest = newestChanges();
            newest.keySet().retainAll(exemplars.keySet());
            assertEquals(exemplarsOf(Written.inTheFeed(BOOK)), withKind(newest, "UPSERT"));
            assertEquals(exemplarsOf(Written.goneFromTheFeed(BOOK)), withKind(newest, "TOMBSTONE"));
        });
    }

    private static Set<String> exemplarsOf(List<Case> some) {
        return some.stream().map(FILES::exemplar).collect(toSet());
    }

    private static Set<String> withKind(Map<String, String> newest, String kind) {
        return newest.keySet().stream()
                .filter(id -> newest.get(id).equals(kind))
                .collect(toSet());
    }

    /** The newest word of the feed on each profile, read from the beginning to where nothing follows. */
    private static Map<String, String> newestChanges() {
        Map<String, String> newest = new HashMap<>();
        JsonNode page = TheYear.get(TheSuite.NOMINATIONS, "/v1/profiles/changes?limit=100");
        while (!page.at("/items").isEmpty()) {
            page.at("/items")
                    .forEach(change -> newest.put(
                            change.at("/profileId").asText(), change.at("/kind").asText()));
            page = TheYear.get(TheSuite.NOMINATIONS, page.at("/next").asText());
        }
        return newest;
    }

    @Test
    void whatWasOpenWhenTheUnitsChangedWasDecidedByWhoeverTookOver() {
        List<Case> crossing = Stream.of(Trait.CROSSING, Trait.OF_THE_DISSOLVED)
                .flatMap(trait -> BOOK.with(trait).stream())
                .toList();
        assertEquals(TheYear.SIZE.of(12) + TheYear.SIZE.of(4), crossing.size());
        for (Case one : crossing) {
            JsonNode unit =
                    TheYear.get(TheSuite.NOMINATIONS, "/v1/units/" + one.place().id());
            String heir = unit.at("/successors/0/unitId").asText();
            assertEquals("lanh-dao-" + heir, decidedBy(one), one.place().name());
        }
    }

    private static String decidedBy(Case one) {
        return TheSuite.text(
                "nominations",
                "SELECT actor FROM audit_line WHERE action = 'approval' AND aggregate_id = '" + FILES.id(one) + "'");
    }
}
