package vn.guongsang.kit.web;

import jakarta.ws.rs.core.EntityTag;
import vn.guongsang.kit.text.Sha256;

/** Writes the version of an aggregate as a strong entity tag. */
public final class ETags {

    private ETags() {}

    /** The tag {@code "v7"} for version 7. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** The tag {@code "v7-9f86d081884c7d65"} for version 7 and what is shown with it. */
    static EntityTag of(long version, String shown) {
        return new EntityTag("v" + version + "-" + Sha256.of(shown).substring(0, 16));
    }

    /** The header text of the tag, quotes included. */
    public static String header(long version) {
        return "\"v" + version + "\"";
    }
}
