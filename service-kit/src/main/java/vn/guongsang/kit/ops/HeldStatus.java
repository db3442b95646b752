package vn.guongsang.kit.ops;

/** State of a record in quarantine. */
public enum HeldStatus {
    HELD,
    RETRIED,
    DISCARDED
}
