package vn.guongsang.kit.idempotency;

/** An answer with a secret that is told once and kept nowhere: a repetition is answered without it. */
public interface ShownOnce {

    /** The same answer as it may be stored. */
    Object withoutSecret();
}
