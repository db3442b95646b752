package vn.guongsang.nominations.testing;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.unit.reform.ItemKind;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;
import vn.guongsang.nominations.unit.reform.UnitRef;
import vn.guongsang.nominations.unit.reform.UnitState;

/** Changes invented units through the API. */
public final class Reforms {

    private static final ObjectMapper JSON =
            new ObjectMapper().setDefaultPropertyInclusion(JsonInclude.Include.NON_NULL);

    private Reforms() {}

    /** A code that no unit has had. */
    public static String code() {
        return "t" + Ids.next().toString().substring(19);
    }

    public static UUID begun(String code, LocalDate day) {
        return Ids.named("unit", code + "@" + day);
    }

    public static UnitChangeItem found(String code, UnitType type, UUID parent) {
        return item(ItemKind.NEW, List.of(), state(code, type, parent));
    }

    public static UnitChangeItem item(ItemKind kind, List<UUID> units, UnitState... results) {
        return new UnitChangeItem(kind, units, List.of(results), null);
    }

    public static UnitChangeItem dissolved(UUID unit, UUID... successors) {
        return new UnitChangeItem(
                ItemKind.DISSOLVE,
                List.of(unit),
                null,
                List.of(successors).stream().map(id -> new UnitRef(id, null)).toList());
    }

    public static UnitState state(String code, UnitType type, UUID parent) {
        String kind = type == UnitType.COMMUNE ? "xã" : type == UnitType.DISTRICT ? "huyện" : null;
        UnitRef above = parent == null ? null : new UnitRef(parent, null);
        return new UnitState(code, "Đơn vị thí dụ " + code, kind, type, above);
    }

    public static UnitState place(UUID parent) {
        return new UnitState(null, null, null, null, new UnitRef(parent, null));
    }

    public static String body(LocalDate day, List<UnitChangeItem> items) {
        Map<String, Object> body = Map.of(
                "title",
                "Sắp xếp đơn vị thí dụ",
                "document",
                Map.of("number", "1/NQ-TD", "date", "2026-01-02", "url", "https://vanban.example.vn/1-NQ-TD"),
                "effectiveOn",
                day.toString(),
                "items",
                items);
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    public static UUID drafted(LocalDate day, UnitChangeItem... items) {
        return drafted(day, List.of(items));
    }

    public static UUID drafted(LocalDate day, List<UnitChangeItem> items) {
        return Api.post(People.BOARD, "/v1/unit-changes", body(day, items))
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
    }

    /** What a draft would do; no rule may be broken. */
    public static JsonPath previewed(UUID id) {
        return Api.get(People.BOARD, "/v1/unit-changes/{id}/impact", id)
                .statusCode(200)
                .body("violations", empty())
                .extract()
                .jsonPath();
    }

    /** Drafts, previews and commits. */
    public static UUID committed(LocalDate day, UnitChangeItem... items) {
        return committed(day, List.of(items));
    }

    public static UUID committed(LocalDate day, List<UnitChangeItem> items) {
        UUID id = drafted(day, items);
        Map<String, Object> seen = Map.of("previewToken", previewed(id).getString("previewToken"));
        Api.step(People.BOARD, "/v1/unit-changes/{id}/commit", 1, seen, id)
                .statusCode(200)
                .body("status", equalTo("COMMITTED"));
        return id;
    }
}
