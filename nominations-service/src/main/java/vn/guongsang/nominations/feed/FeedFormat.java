package vn.guongsang.nominations.feed;

/** One way to write a page of the feed. */
public interface FeedFormat {

    String TITLE = "Gương điển hình tiên tiến";

    /** The document; the same page always gives the same text. */
    String write(FeedPage page);
}
