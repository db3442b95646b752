package vn.guongsang.localstack.demo.year.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Outcome;
import vn.guongsang.localstack.demo.year.media.Piece;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.demo.year.newsroom.Channels;
import vn.guongsang.localstack.demo.year.newsroom.Newsrooms;
import vn.guongsang.localstack.demo.year.newsroom.Tasks;
import vn.guongsang.localstack.parts.Persona;

/** Radio and television: what was aired in the year, and the programmes that go on. */
final class Airwaves {

    private static final int LINES = 250;
    private static final int SLOTS_FILLED = 2;
    private static final int PROGRAMME_MINUTES = 30;
    private static final int DAY_LETTERS = 2;

    private final Desk desk;
    private final Channels channels;
    private final Tasks tasks;

    Airwaves(Desk desk, Channels channels, Tasks tasks) {
        this.desk = desk;
        this.channels = channels;
        this.tasks = tasks;
    }

    /** The log of a playout system, a file at a time. */
    void log(Medium medium, Pieces pieces) {
        List<Map<String, Object>> lines = new ArrayList<>();
        pieces.of(medium).stream().filter(Piece::isAired).forEach(piece -> {
            lines.add(line(piece, piece.publishedAt(), piece.reference()));
            if (piece.isRepeated()) {
                lines.add(line(piece, piece.repeatedAt(), piece.reference() + "-R"));
            }
        });
        for (int from = 0; from < lines.size(); from += LINES) {
            List<Map<String, Object>> some = lines.subList(from, Math.min(lines.size(), from + LINES));
            JsonNode report = desk.act(
                            channels.editor(medium),
                            "/v1/channels/" + channels.id(medium) + "/as-run-imports",
                            "as-run-" + medium + "-" + from,
                            Map.of("records", some))
                    .body();
            if (report.at("/added").asInt() != some.size()) {
                throw new IllegalStateException("the log of " + medium + " is not taken: " + report);
            }
        }
    }

    private Map<String, Object> line(Piece piece, Instant at, String reference) {
        return Map.of(
                "reference",
                reference,
                "startedAt",
                at.toString(),
                "minutes",
                piece.minutes(),
                "title",
                Newsrooms.PROGRAMME,
                "taskId",
                tasks.id(piece),
                "recording",
                piece.reference());
    }

    /** A weekly programme from tomorrow on; its first slots bring what is scheduled. */
    void schedule(Medium medium, String startTime, String columnId, Pieces pieces) {
        LocalDate first = Papers.today().plusDays(1);
        Map<String, Object> body = new HashMap<>(Map.of(
                "channelId",
                channels.id(medium),
                "title",
                Newsrooms.PROGRAMME,
                "rule",
                "FREQ=WEEKLY;BYDAY=" + twoLetters(first.getDayOfWeek()),
                "startTime",
                startTime,
                "minutes",
                PROGRAMME_MINUTES,
                "validFrom",
                first.toString()));
        if (columnId != null) {
            body.put("columnId", columnId);
        }
        Persona editor = channels.editor(medium);
        Api.Answer programme = desk.create(editor, "/v1/programmes", "programme-" + medium, body);
        JsonNode slots = desk.get(editor, "/v1/broadcast-slots?programmeId=" + programme.text("/id"))
                .body()
                .at("/items");
        List<Piece> scheduled = pieces.of(medium, Outcome.SCHEDULED).stream()
                .filter(piece -> piece.one().isInTheFeed())
                .toList();
        for (int i = 0; i < SLOTS_FILLED; i++) {
            fill(editor, slots.get(i).at("/id").asText(), scheduled.subList(2 * i, 2 * i + 2));
        }
    }

    private void fill(Persona editor, String slot, List<Piece> pieces) {
        Api.Answer read = desk.get(editor, "/v1/broadcast-slots/" + slot);
        List<Map<String, Object>> items = pieces.stream()
                .map(piece -> Map.<String, Object>of("taskId", tasks.id(piece), "minutes", piece.minutes()))
                .toList();
        desk.step(editor, read, "broadcast-slots", "items", Map.of("items", items));
    }

    static String twoLetters(DayOfWeek day) {
        return day.name().substring(0, DAY_LETTERS);
    }
}
