package vn.guongsang.nominations.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A newsroom's CMS: follows the changes feed and keeps what it has been told. */
public final class Newsroom {

    private final Map<String, Map<String, Object>> last = new HashMap<>();
    private String address = "/v1/profiles/changes?limit=100";

    /** Where it reads on. */
    public String address() {
        return address;
    }

    /** Reads everything that is there. */
    public Newsroom atTheEnd() {
        while (readOn() > 0) {
            continue;
        }
        return this;
    }

    /** Reads on once; returns how many changes came. */
    public int readOn() {
        JsonPath page = Api.get(People.CMS, address).statusCode(200).extract().jsonPath();
        List<Map<String, Object>> items = page.getList("items");
        items.forEach(item -> last.put((String) item.get("profileId"), item));
        address = page.getString("next");
        return items.size();
    }

    /** Reads on until the last word on a profile is of a kind; returns that item as text. */
    public String awaitTold(UUID profile, String kind) {
        await().until(() -> {
            atTheEnd();
            return last.containsKey(profile.toString())
                    && kind.equals(last.get(profile.toString()).get("kind"));
        });
        return last.get(profile.toString()).toString();
    }

    public boolean knows(UUID profile) {
        return last.containsKey(profile.toString());
    }

    public String headline(UUID profile) {
        return part(last.get(profile.toString()), "profile", "headline");
    }

    public String reason(UUID profile) {
        return part(last.get(profile.toString()), "tombstone", "reason");
    }

    /** What it would publish now: profile id to headline and version. */
    public Map<String, String> shelf() {
        Map<String, String> shelf = new TreeMap<>();
        last.forEach((id, item) -> {
            if ("UPSERT".equals(item.get("kind"))) {
                shelf.put(id, part(item, "profile", "version") + " " + part(item, "profile", "headline"));
            }
        });
        return shelf;
    }

    /** The same from the list, page by page. */
    public static Map<String, String> list() {
        Map<String, String> shelf = new TreeMap<>();
        for (String next = "/v1/profiles?limit=100"; next != null; ) {
            JsonPath page = Api.get(People.CMS, next).statusCode(200).extract().jsonPath();
            List<Map<String, Object>> items = page.getList("items");
            items.forEach(item -> shelf.put((String) item.get("id"), item.get("version") + " " + item.get("headline")));
            next = page.getString("next");
        }
        return shelf;
    }

    private static String part(Map<String, Object> item, String member, String name) {
        return item.get(member) instanceof Map<?, ?> inner ? String.valueOf(inner.get(name)) : null;
    }
}
