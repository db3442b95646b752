package vn.guongsang.kit.web;

/** A view of something that carries the version of its aggregate, and so has an ETag. */
public interface Versioned {

    /** The version of the aggregate; 1 after creation, one more after each change. */
    long version();
}
