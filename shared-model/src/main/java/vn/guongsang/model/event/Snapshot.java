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
}
