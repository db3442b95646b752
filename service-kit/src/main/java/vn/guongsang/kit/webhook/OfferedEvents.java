package vn.guongsang.kit.webhook;

import java.util.Set;

/** A bean by which a service says which aggregates it tells events of, so that a mistyped pattern is refused. */
@FunctionalInterface
public interface OfferedEvents {

    /** Names as in the event types, such as {@code exemplar}. */
    Set<String> aggregates();
}
