package vn.guongsang.system.year;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.guongsang.system.running.TheSuite;

/** What the lists of media-service show around the tasks: how many in which state. */
final class Surroundings {

    private static final List<String> LISTS = List.of(
            "campaigns",
            "columns",
            "contests",
            "editions",
            "gatherings",
            "press-briefings",
            "briefing-follow-ups",
            "programmes");

    private Surroundings() {}

    static Map<String, Integer> now() {
        Map<String, Integer> states = new TreeMap<>();
        for (String list : LISTS) {
            TheYear.pages(
                    TheSuite.MEDIA,
                    "/v1/" + list + "?limit=100",
                    row -> states.merge(list + " " + row.at("/status").asText(), 1, Integer::sum));
        }
        return states;
    }

    /** What has come since then; other tests leave their own. */
    static Map<String, Integer> addedTo(Map<String, Integer> before) {
        Map<String, Integer> added = now();
        before.forEach((state, count) -> added.merge(state, -count, Integer::sum));
        added.values().removeIf(count -> count == 0);
        return added;
    }
}
