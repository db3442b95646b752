package vn.guongsang.system.access;

import static vn.guongsang.system.running.TheSuite.MEDIA;
import static vn.guongsang.system.running.TheSuite.NOMINATIONS;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.system.running.People;

/**
 * A district with relatives on all sides, and two outlets. The only tree of three levels is that of the years before the
 * districts were abolished; a scope that loses it loses those years.
 */
record Places(UUID district, UUID province, UUID commune, UUID sibling, UUID foreign, UUID outlet, UUID otherOutlet) {

    private static final String THEN = "&asOf=2024-06-30";

    static Places find() {
        JsonNode district = unit("code=477");
        String commune =
                unit("parentId=" + district.at("/id").asText()).at("/id").asText();
        String sibling = unit("code=481").at("/id").asText();
        String foreign = unit("parentId=" + sibling).at("/id").asText();
        String outlet =
                get(MEDIA, "/v1/channels?kind=TV").at("/items/0/outletId").asText();
        return new Places(
                UUID.fromString(district.at("/id").asText()),
                UUID.fromString(district.at("/parentId").asText()),
                UUID.fromString(commune),
                UUID.fromString(sibling),
                UUID.fromString(foreign),
                UUID.fromString(outlet),
                another(outlet));
    }

    private static UUID another(String outlet) {
        for (JsonNode one : get(MEDIA, "/v1/outlets").at("/items")) {
            if (!one.at("/id").asText().equals(outlet)) {
                return UUID.fromString(one.at("/id").asText());
            }
        }
        throw new AssertionError("only one outlet");
    }

    private static JsonNode unit(String query) {
        return get(NOMINATIONS, "/v1/units?" + query + THEN).at("/items/0");
    }

    private static JsonNode get(Api api, String path) {
        return api.get(People.token(People.ADMIN), path).require(200).body();
    }

    /** The unit from which the district is seen in that relation; null for none. */
    UUID unitOf(Relation relation) {
        return switch (relation) {
            case OWN -> district;
            case CHILD -> province;
            case SIBLING -> sibling;
            case PARENT -> commune;
            case FOREIGN -> foreign;
            case UNCLAIMED -> null;
        };
    }

    /** The outlet from which the tasks are seen so; null for none. */
    UUID outletOf(Newsroom newsroom) {
        return switch (newsroom) {
            case OWN -> outlet;
            case OTHER -> otherOutlet;
            case UNCLAIMED -> null;
        };
    }
}
