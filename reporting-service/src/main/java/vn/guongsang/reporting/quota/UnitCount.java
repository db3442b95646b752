package vn.guongsang.reporting.quota;

import java.util.UUID;

/** The two numbers of one unit in a list of units. */
public record UnitCount(UUID id, String name, long distinctSubjects, long recognitions) {}
