/**
 * The profiles in the formats that newsrooms read: Atom, JSON Feed, ninjs. What may be told is decided in {@code profile};
 * here is only how it is written.
 */
package vn.guongsang.nominations.feed;
