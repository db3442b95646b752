package vn.guongsang.kit.web;

/**
 * A view that shows more than its aggregate: parts that change without a new version of it, such as what others have said
 * of it or what the caller may do now. Its tag on a read is of the version and of all that is shown; a change goes by the
 * version alone, so that it is not refused because of a part that it does not touch.
 */
public interface Composite extends Versioned {}
