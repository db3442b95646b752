package vn.guongsang.nominations.unit.change.impact;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;

/**
 * What a preview has seen: the version of the set, and of each unit that it touches the version and the number of open
 * dossiers. Written out instead of hashed, so that the difference can be named; it is no secret and gives no right.
 */
public record PreviewToken(UUID unitChange, long version, Map<UUID, Seen> units) {

    private static final int HEADER = 24;
    private static final int ENTRY = 24;

    /** What was seen of one unit. */
    public record Seen(int version, int openDossiers) {}

    /** As text. */
    public String write() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER + ENTRY * units.size());
        put(bytes, unitChange).putLong(version);
        new TreeMap<>(units)
                .forEach((id, seen) -> put(bytes, id).putInt(seen.version()).putInt(seen.openDossiers()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /**
     * From text.
     *
     * @throws ProblemException 400 when no preview can have given it out
     */
    public static PreviewToken read(String text) {
        ByteBuffer bytes = decode(text);
        if (bytes.remaining() < HEADER || (bytes.remaining() - HEADER) % ENTRY != 0) {
            throw new ProblemException(PreviewProblem.PREVIEW_TOKEN_INVALID)
                    .at("/previewToken", "preview-token-invalid");
        }
        UUID unitChange = id(bytes);
        long version = bytes.getLong();
        Map<UUID, Seen> units = new TreeMap<>();
        while (bytes.hasRemaining()) {
            units.put(id(bytes), new Seen(bytes.getInt(), bytes.getInt()));
        }
        return new PreviewToken(unitChange, version, units);
    }

    /** The units of which the other one has seen something else. */
    public List<PreviewDifference> differenceTo(PreviewToken now) {
        Collection<UUID> all = new TreeSet<>(units.keySet());
        all.addAll(now.units.keySet());
        List<PreviewDifference> differences = new ArrayList<>();
        for (UUID id : all) {
            PreviewDifference difference = PreviewDifference.of(id, units.get(id), now.units.get(id));
            if (difference.isOne()) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static ByteBuffer decode(String text) {
        try {
            return ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
        } catch (IllegalArgumentException notBase64) {
            return ByteBuffer.allocate(0);
        }
    }

    private static ByteBuffer put(ByteBuffer bytes, UUID id) {
        return bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }

    private static UUID id(ByteBuffer bytes) {
        return new UUID(bytes.getLong(), bytes.getLong());
    }
}
