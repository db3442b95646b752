package vn.guongsang.kit.web;

import jakarta.ws.rs.core.EntityTag;

/** Writes the version of an aggregate as a strong entity tag. */
public final class ETags {

    private ETags() {}

    /** The tag {@code "v7"} for version 7. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /** The header text of the tag, quotes included. */
    public static String header(long version) {
        return "\"v" + version + "\"";
    }
}
