package vn.guongsang.media.edition.book;

/**
 * A photo as it is printed.
 *
 * @param jpeg the image
 * @param altText for who cannot see it
 */
public record Picture(byte[] jpeg, String caption, String credit, String altText) {}
