package vn.guongsang.model.event;

import java.util.UUID;

/** A whole aggregate at one version, as carried in the {@code data} of an event. */
public interface Snapshot {

    /** Id of the aggregate; equal to the record key. */
    UUID id();

    /** Version of the aggregate, from 1, strictly rising; a consumer ignores what is not newer than what it holds. */
    long version();

    /** What just happened, in the past tense, such as {@code approved}; the third segment of the event type. */
    String change();

    /** The {@link #change()} of a snapshot that its owner sends once more, under a new event id. */
    String REPUBLISHED = "republished";

    /**
     * A consumer's copy gives way when its version is below this number: a newer snapshot replaces an older one, and a
     * republished snapshot replaces an equal one too, so that what a consumer has lost of it comes back.
     */
    default long replacesBelow() {
        return REPUBLISHED.equals(change()) ? version() + 1 : version();
    }
}
