package vn.guongsang.localstack.demo.year.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.desk.Workers;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Outcome;
import vn.guongsang.localstack.demo.year.media.Piece;
import vn.guongsang.localstack.demo.year.media.Pieces;
import vn.guongsang.localstack.parts.Persona;

/** What the newsrooms do with their tasks: what is done alike goes in batches, what has its own evidence one by one. */
public final class Newsrooms {

    /** What the programmes and columns about exemplars are called. */
    public static final String PROGRAMME = "Gương sáng quanh ta";

    private static final int BATCH = 25;
    private static final int FORTNIGHT = 14;
    private static final String CENTRE_DESK = "Phòng Thời sự";
    private static final String OTHER_DESK = "Phòng Chuyên đề";

    private final Desk desk;
    private final Channels channels;
    private final Tasks tasks;
    private final Workers workers;
    private final Map<String, UUID> desks = new ConcurrentHashMap<>();

    /** Of those channels. */
    public Newsrooms(Desk desk, Channels channels, Tasks tasks, Workers workers) {
        this.desk = desk;
        this.channels = channels;
        this.tasks = tasks;
        this.workers = workers;
    }

    /** Takes every piece to where it stands at the end of the year. */
    public void work(Pieces pieces) {
        List<Medium> media = Arrays.asList(Medium.values());
        media.forEach(medium -> tasks.await(medium, pieces.of(medium)));
        channels.outlets().forEach(this::openDesks);
        workers.each(batches(pieces, "DECLINE", outcome -> outcome == Outcome.DECLINED), this::decline);
        workers.each(batches(pieces, "ACCEPTANCE", Outcome::isAccepted), one -> execute(one, Map.of()));
        workers.each(batches(pieces, "ASSIGNMENT", outcome -> outcome == Outcome.REASSIGNED), this::reassign);
        workers.each(media, medium -> tasks.read(medium, "ACCEPTED"));
        workers.each(
                pieces.all().stream()
                        .filter(piece -> piece.outcome().isProduced())
                        .toList(),
                this::produce);
    }

    private void openDesks(UUID outlet) {
        for (String name : List.of(CENTRE_DESK, OTHER_DESK)) {
            Api.Answer made = desk.create(
                    Staff.editor(outlet), "/v1/desks", "desk-" + outlet + name.length(), Map.of("name", name));
            desks.put(outlet + name, UUID.fromString(made.text("/id")));
        }
    }

    /** Some tasks of one channel with which the same is done. */
    private record Batch(Medium medium, String action, int from, List<Piece> pieces) {

        String key() {
            return "batch-" + action + "-" + medium + "-" + from;
        }
    }

    private static List<Batch> batches(Pieces pieces, String action, Predicate<Outcome> which) {
        List<Batch> all = new ArrayList<>();
        for (Medium medium : Medium.values()) {
            List<Piece> some = pieces.of(medium).stream()
                    .filter(piece -> which.test(piece.outcome()))
                    .toList();
            for (int from = 0; from < some.size(); from += BATCH) {
                all.add(new Batch(medium, action, from, some.subList(from, Math.min(some.size(), from + BATCH))));
            }
        }
        return all;
    }

    private void decline(Batch batch) {
        execute(batch, Map.of("code", "ALREADY_COVERED", "reason", "Đã có bài về điển hình này trong quý"));
    }

    private void reassign(Batch batch) {
        UUID outlet = channels.outlet(batch.medium());
        execute(batch, Map.of("deskId", desks.get(outlet + CENTRE_DESK)));
        Batch again = new Batch(batch.medium(), batch.action(), -1 - batch.from(), batch.pieces());
        execute(again, Map.of("deskId", desks.get(outlet + OTHER_DESK), "reason", "Phóng viên cũ đi công tác"));
    }

    /** Looks at it first, as an editor does, and then does it. */
    private void execute(Batch batch, Map<String, Object> detail) {
        Persona editor = channels.editor(batch.medium());
        List<String> ids = batch.pieces().stream().map(tasks::id).toList();
        Map<String, Object> order = Map.of("action", batch.action(), "ids", ids, "detail", detail);
        Api.Answer seen = desk.create(editor, "/v1/task-batches", batch.key(), order);
        String path = "/v1/task-batches/" + seen.text("/id") + "/execution";
        Map<String, Object> token = Map.of("previewToken", seen.text("/previewToken"));
        Api.Answer done = desk.act(editor, path, batch.key() + "-execution", token);
        done.body().at("/items").forEach(item -> {
            if (!"DONE".equals(item.at("/outcome").asText())) {
                throw new IllegalStateException(batch.key() + " " + item);
            }
        });
    }

    private void produce(Piece piece) {
        Api.Answer produced = step(piece, tasks.answer(piece), "production", null);
        switch (piece.outcome()) {
            case PUBLISHED -> step(piece, produced, "publication", evidence(piece));
            case CORRECTED ->
                step(piece, step(piece, produced, "publication", evidence(piece)), "correction", correction(piece));
            case SCHEDULED -> step(piece, produced, "schedule", schedule(piece));
            case IN_PRODUCTION, ACCEPTED, REASSIGNED, DECLINED, OPEN -> {
                // That is how far it has come.
            }
        }
    }

    private Api.Answer step(Piece piece, Api.Answer read, String step, Object body) {
        return desk.step(channels.editor(piece.medium()), read, Tasks.THINGS, step, body);
    }

    private static Map<String, Object> evidence(Piece piece) {
        Map<String, Object> body =
                new HashMap<>(Map.of("publishedAt", piece.publishedAt().toString()));
        String byline = "Nhóm phóng viên " + piece.medium().code();
        if (piece.medium().isOnAir()) {
            body.put("minutes", piece.minutes());
            body.put("programme", PROGRAMME);
            body.put("proof", Map.of("recording", piece.reference(), "byline", byline));
        } else {
            body.put("url", piece.url());
            body.put("proof", Map.of("sha256", piece.sha256(), "byline", byline));
        }
        if (piece.medium().isPrinted()) {
            body.put("issue", "Số %d, trang 4".formatted(8000 + piece.one().number()));
        }
        return body;
    }

    private static Map<String, Object> correction(Piece piece) {
        String note = "Sửa tên đơn vị trong đoạn 2";
        return piece.medium().isOnAir() ? Map.of("note", note) : Map.of("note", note, "sha256", piece.sha256());
    }

    private static Map<String, Object> schedule(Piece piece) {
        Instant planned = Instant.now()
                .plus(1 + piece.one().number() % FORTNIGHT, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS);
        return Map.of("plannedFor", planned.toString(), "slot", "Chuyên mục " + PROGRAMME);
    }

    /** Takes down what was published of the revoked, and says how. */
    public void retract(Pieces pieces) {
        workers.each(tasks.awaitRetractions(pieces.retracted()), this::retract);
    }

    private void retract(JsonNode task) {
        Persona editor = Staff.editor(UUID.fromString(task.at("/outletId").asText()));
        Api.Answer accepted = desk.step(editor, Tasks.answer(task), Tasks.THINGS, "acceptance", null);
        Api.Answer produced = desk.step(editor, accepted, Tasks.THINGS, "production", null);
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<String, Object> receipt = Map.of("publishedAt", at, "note", "Đã đăng tin cải chính và gỡ bản lưu");
        desk.step(editor, produced, Tasks.THINGS, "publication", receipt);
    }
}
