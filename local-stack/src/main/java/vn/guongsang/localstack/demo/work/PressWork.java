package vn.guongsang.localstack.demo.work;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.parts.Persona;

/** The newsrooms: what an approval has given them to do. */
public final class PressWork {

    private static final String TASKS = "propagation-tasks";

    private final Desk desk;

    /** At a desk of media-service. */
    public PressWork(Desk desk) {
        this.desk = desk;
    }

    /** The open tasks of an exemplar; fewer than expected while its event is on the way. */
    public JsonNode tasks(String exemplar) {
        return desk.get(Staff.BOARD, "/v1/" + TASKS + "?exemplarId=" + exemplar)
                .body()
                .at("/items");
    }

    /** Accepts, produces and publishes. */
    public void publish(JsonNode task) {
        Persona editor = Staff.editor(UUID.fromString(task.at("/outletId").asText()));
        Api.Answer read = desk.get(editor, "/v1/" + TASKS + "/" + task.at("/id").asText());
        Api.Answer accepted = desk.step(editor, read, TASKS, "acceptance", null);
        Api.Answer produced = desk.step(editor, accepted, TASKS, "production", null);
        String at = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        boolean tv = "TV".equals(task.at("/channel/kind").asText());
        desk.step(
                editor,
                produced,
                TASKS,
                "publication",
                tv
                        ? Map.of("publishedAt", at, "minutes", 7.5, "programme", "Gương sáng quê hương")
                        : Map.of("publishedAt", at, "issue", "Số 8123, trang 4"));
    }
}
