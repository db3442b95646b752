package vn.guongsang.system.year;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.Case;
import vn.guongsang.localstack.demo.year.Casebook;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.fate.Fate;
import vn.guongsang.localstack.demo.year.fate.Size;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.demo.year.play.EarlierYears;
import vn.guongsang.localstack.demo.year.play.Year;
import vn.guongsang.system.oracle.Ledger;
import vn.guongsang.system.running.People;
import vn.guongsang.system.running.TheSuite;

/**
 * The year that the tests of this package look at, played once. A third of it by default; {@code -Dyear.size=FULL} plays
 * 2,000 nominations and 600 recognitions on six channels.
 */
final class TheYear {

    static final Size SIZE = Size.valueOf(System.getProperty("year.size", "THIRD"));
    static final List<Case> EARLIER = playEarlierYears();
    static final Books BEFORE = Books.now();
    static final Map<String, Integer> SURROUNDINGS_BEFORE = Surroundings.now();
    static final Casebook BOOK;
    static final Files FILES;
    static final Pieces PIECES;

    static {
        try (Year year =
                new Year(TheSuite.NOMINATIONS, TheSuite.MEDIA, TheSuite.suite().identity(), System.out::println)) {
            Year.Played played = year.play(Year.SEED, SIZE);
            year.tellSlow();
            BOOK = played.book();
            FILES = played.files();
        }
        PIECES = Pieces.of(BOOK);
        BOOK.ended(Fate.APPROVED, null).forEach(one -> {
            Ledger.asked(UUID.fromString(FILES.id(one)));
            Ledger.acknowledged(FILES.newest(one));
        });
        giveNewcomersWhatTheyHadBefore();
    }

    private TheYear() {}

    private static List<Case> playEarlierYears() {
        try (EarlierYears years = new EarlierYears(
                TheSuite.NOMINATIONS, TheSuite.MEDIA, TheSuite.suite().identity())) {
            List<Case> played = years.play();
            played.forEach(one -> {
                Ledger.asked(UUID.fromString(years.files().id(one)));
                Ledger.acknowledged(years.files().newest(one));
            });
            return played;
        }
    }

    /** The rules of the year stay in force until midnight; newer ones with the channels of the first rule go before them. */
    private static void giveNewcomersWhatTheyHadBefore() {
        String list = "/v1/propagation-rules?limit=100";
        for (JsonNode rule : get(TheSuite.MEDIA, list).at("/items")) {
            if (rule.at("/validFrom").isMissingNode()) {
                List.of(Tier.values()).forEach(tier -> add(tier, rule));
            }
        }
    }

    private static void add(Tier tier, JsonNode rule) {
        Map<String, Object> body = Map.of(
                "level", tier,
                "channelIds", rule.at("/channelIds"),
                "dueDays", rule.at("/dueDays"),
                "calendar", rule.at("/calendar"),
                "priority", rule.at("/priority"),
                "validFrom", Papers.today().toString());
        TheSuite.MEDIA
                .post(People.token(Staff.PROPAGANDA), "/v1/propagation-rules", "as-before-" + tier, null, body)
                .require(201);
    }

    static JsonNode get(Api api, String path) {
        return api.get(People.token(People.BOARD), path).require(200).body();
    }

    /** Every line of a list, page by page. */
    static void pages(Api api, String first, Consumer<JsonNode> row) {
        String next = first;
        while (!next.isEmpty()) {
            JsonNode page = get(api, next);
            page.at("/items").forEach(row);
            next = page.at("/next").asText("");
        }
    }
}
