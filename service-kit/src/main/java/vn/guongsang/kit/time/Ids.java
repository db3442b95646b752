package vn.guongsang.kit.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Makes ids. */
public final class Ids {

    private static final UUID NAMESPACE = UUID.fromString("6f2a7c1e-5d0b-5c43-9d7e-20230101c0de");

    private Ids() {}

    /** A new id, version 7: sorted by time of creation, so that indexes stay dense. */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /**
     * The fixed id of a piece of reference data, version 5: the same name gives the same id on every installation.
     *
     * @param kind kind of data, such as {@code unit}
     * @param name stable name within the kind, such as {@code 474@2021-07-01}
     */
    public static UUID named(String kind, String name) {
        return UuidCreator.getNameBasedSha1(NAMESPACE, (kind + ":" + name).getBytes(StandardCharsets.UTF_8));
    }
}
