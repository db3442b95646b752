package vn.guongsang.localstack.demo.year.season;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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

/** Two weekly columns that begin today: one in the newspaper, one on television. */
final class Columns {

    private static final String SLOTS = "column-slots";
    private static final int PIECES = 2;
    private static final int MINUTES = 10;

    private final Desk desk;
    private final Channels channels;
    private final Tasks tasks;

    Columns(Desk desk, Channels channels, Tasks tasks) {
        this.desk = desk;
        this.channels = channels;
        this.tasks = tasks;
    }

    /** In the newspaper: today's slot brings two pieces that are out, the next one two that are scheduled, the others are open. */
    void print(Pieces pieces) {
        Persona editor = channels.editor(Medium.PAPER);
        List<JsonNode> slots =
                slots(editor, started(Medium.PAPER, "Người tốt, việc tốt", Map.of("targetItems", PIECES)));
        plan(editor, slots.get(0), live(pieces, Outcome.PUBLISHED));
        plan(editor, slots.get(1), live(pieces, Outcome.SCHEDULED));
    }

    /** On television, with minutes to reach; a programme belongs to it. */
    String television() {
        return started(Medium.TV, Newsrooms.PROGRAMME, Map.of("targetMinutes", MINUTES))
                .text("/id");
    }

    private Api.Answer started(Medium medium, String name, Map<String, Object> target) {
        LocalDate today = Papers.today();
        String rule = "FREQ=WEEKLY;BYDAY=" + Airwaves.twoLetters(today.getDayOfWeek());
        Map<String, Object> content = new HashMap<>(target);
        content.put("name", name);
        content.put(
                "obligation",
                Map.of("documentNumber", "68/KH-UBND", "documentDate", "2023-02-15", "planSection", "V.1.b"));
        content.put("rhythm", Map.of("firstDay", today.toString(), "rrule", rule));
        content.put("audience", "Bạn đọc, bạn xem đài trong tỉnh");
        content.put("language", "vi");
        Persona editor = channels.editor(medium);
        Map<String, Object> body = Map.of("channelId", channels.id(medium), "content", content);
        Api.Answer column = desk.create(editor, "/v1/columns", "column-" + medium, body);
        return desk.step(editor, column, "columns", "start", null);
    }

    private List<JsonNode> slots(Persona editor, Api.Answer column) {
        JsonNode items = desk.get(editor, "/v1/" + SLOTS + "?columnId=" + column.text("/id"))
                .body()
                .at("/items");
        return List.of(items.get(0), items.get(1));
    }

    private static List<Piece> live(Pieces pieces, Outcome outcome) {
        return pieces.of(Medium.PAPER, outcome).stream()
                .filter(piece -> piece.one().isInTheFeed())
                .limit(PIECES)
                .toList();
    }

    private void plan(Persona editor, JsonNode slot, List<Piece> pieces) {
        Api.Answer read = desk.get(editor, "/v1/" + SLOTS + "/" + slot.at("/id").asText());
        List<Map<String, Object>> items = pieces.stream()
                .map(piece -> Map.<String, Object>of(
                        "title", "Gương " + piece.one().nominee().name(), "taskId", tasks.id(piece)))
                .toList();
        desk.editPart(editor, read, SLOTS, "items", Map.of("items", items));
    }
}
