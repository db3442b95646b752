/** Operation: the internal API, housekeeping, health, metrics and the checks at start. */
package vn.guongsang.kit.ops;
