package vn.guongsang.nominations.commendation.step;

import vn.guongsang.model.Level;

/**
 * What the right to a step of a commendation depends on.
 *
 * @param level the level that decides on its form
 * @param proposedBy who proposed it
 */
public record Proposed(CommendationStatus status, Level level, String proposedBy) {}
