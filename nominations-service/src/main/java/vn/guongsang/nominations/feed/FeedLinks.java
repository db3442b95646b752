package vn.guongsang.nominations.feed;

import java.util.UUID;

/**
 * The absolute addresses of one page.
 *
 * @param base address of the service, with a slash at its end
 * @param self this page, without the secret of the reader
 * @param next the page of older words; null on the last one
 * @param since where the words that come after this page will be found; null on a page of older words
 */
public record FeedLinks(String base, String self, String next, String since) {

    String profile(UUID id) {
        return base + "v1/profiles/" + id;
    }

    /** The code list that categories are taken from. */
    String sectors() {
        return base + "v1/sectors";
    }
}
