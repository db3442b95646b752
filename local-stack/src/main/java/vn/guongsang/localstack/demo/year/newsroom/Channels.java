package vn.guongsang.localstack.demo.year.newsroom;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.localstack.demo.desk.Desk;
import vn.guongsang.localstack.demo.desk.Papers;
import vn.guongsang.localstack.demo.desk.Staff;
import vn.guongsang.localstack.demo.year.fate.Tier;
import vn.guongsang.localstack.demo.year.media.Medium;
import vn.guongsang.localstack.parts.Persona;

/** The six channels, who works for them, and the rules that give all six their tasks. */
public final class Channels {

    private static final int USUAL_PRIORITY = 5;

    private final Desk desk;
    private final Map<Medium, JsonNode> found = new EnumMap<>(Medium.class);

    private Channels(Desk desk) {
        this.desk = desk;
    }

    /** Those of the reference data. */
    public static Channels of(Desk desk) {
        Channels channels = new Channels(desk);
        desk.get(Staff.BOARD, "/v1/channels?limit=100").body().at("/items").forEach(channel -> Arrays.stream(
                        Medium.values())
                .filter(medium -> medium.code().equals(channel.at("/code").asText()))
                .forEach(medium -> channels.found.put(medium, channel)));
        if (channels.found.size() < Medium.values().length) {
            throw new IllegalStateException("only these channels are there: " + channels.found.keySet());
        }
        return channels;
    }

    /** A recognition of whatever level goes to all six; the higher, the sooner. */
    public void rule() {
        for (Tier tier : Tier.values()) {
            Map<String, Object> rule = Map.of(
                    "level", tier,
                    "channelIds", ids(),
                    "dueDays", days(tier),
                    "priority", USUAL_PRIORITY,
                    "validFrom", Papers.today().toString());
            desk.create(Staff.PROPAGANDA, "/v1/propagation-rules", "rule-" + tier, rule);
        }
    }

    private static int days(Tier tier) {
        return switch (tier) {
            case PROVINCE -> 10;
            case DISTRICT -> 15;
            case COMMUNE -> 20;
            case UNIT -> 30;
        };
    }

    /** All six, in order. */
    public List<UUID> ids() {
        return Arrays.stream(Medium.values()).map(this::id).toList();
    }

    public UUID id(Medium medium) {
        return UUID.fromString(found.get(medium).at("/id").asText());
    }

    /** The outlet that owns it today. */
    public UUID outlet(Medium medium) {
        return UUID.fromString(found.get(medium).at("/outletId").asText());
    }

    /** Who works there. */
    public Persona editor(Medium medium) {
        return Staff.editor(outlet(medium));
    }

    /** The outlets that own the six, each once. */
    public List<UUID> outlets() {
        return Arrays.stream(Medium.values()).map(this::outlet).distinct().toList();
    }
}
