package vn.guongsang.localstack.demo.year.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.Files;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.demo.year.media.Piece;

/** Finds the task of each piece: by exemplar, number of the recognition and channel. */
public final class Tasks {

    /** The tasks of the API. */
    public static final String THINGS = "propagation-tasks";

    private static final String LIST = "/v1/" + THINGS + "?limit=100&";

    private final Desk desk;
    private final Channels channels;
    private final Files files;
    private final Map<String, JsonNode> found = new ConcurrentHashMap<>();

    /** Those of a desk of media-service. */
    public Tasks(Desk desk, Channels channels, Files files) {
        this.desk = desk;
        this.channels = channels;
        this.files = files;
    }

    /** Waits until every piece of a channel has its task. */
    public void await(Medium medium, Collection<Piece> pieces) {
        Patience.until("tasks of " + medium, () -> haveTasks(medium, pieces), complete -> complete);
    }

    private boolean haveTasks(Medium medium, Collection<Piece> pieces) {
        read(medium, "OPEN");
        return pieces.stream().allMatch(piece -> found.containsKey(key(piece)));
    }

    /** Reads the tasks of a channel that are in a state, as they are now. */
    public void read(Medium medium, String status) {
        each(
                "kind=PROPAGATION&status=" + status + "&channelId=" + channels.id(medium),
                task -> found.put(key(task), task));
    }

    /** Waits for what the revocations give the newsrooms to take down. */
    public List<JsonNode> awaitRetractions(Collection<Piece> pieces) {
        List<String> keys = pieces.stream().map(this::key).toList();
        return Patience.until("retractions", () -> retractions(keys), all -> all.size() == keys.size());
    }

    private List<JsonNode> retractions(List<String> keys) {
        List<JsonNode> all = new ArrayList<>();
        each("kind=RETRACTION&status=OPEN", task -> {
            if (keys.contains(key(task))) {
                all.add(task);
            }
        });
        return all;
    }

    private void each(String filter, Consumer<JsonNode> work) {
        String next = LIST + filter;
        while (!next.isEmpty()) {
            JsonNode page = desk.get(Staff.BOARD, next).body();
            page.at("/items").forEach(work);
            next = page.at("/next").asText("");
        }
    }

    /** The task of a piece. */
    public String id(Piece piece) {
        return found.get(key(piece)).at("/id").asText();
    }

    /** The task of a piece, as it was last read. */
    Api.Answer answer(Piece piece) {
        return answer(found.get(key(piece)));
    }

    /** A line of a list, as if it had been read by itself. */
    public static Api.Answer answer(JsonNode task) {
        String etag = "\"v" + task.at("/version").asLong() + "\"";
        return new Api.Answer("/v1/" + THINGS, 200, task, etag, Duration.ZERO);
    }

    private String key(Piece piece) {
        return files.exemplar(piece.one()) + " " + files.approvalNo(piece.one()) + " "
                + piece.medium().code();
    }

    private static String key(JsonNode task) {
        return task.at("/exemplarId").asText() + " " + task.at("/approvalNo").asInt() + " "
                + task.at("/channel/code").asText();
    }
}
