package vn.guongsang.nominations.coverage;

import java.time.LocalDate;
import vn.guongsang.model.UnitType;

/**
 * Which units are looked at.
 *
 * @param asOf day whose units and duties count
 * @param year whose plans are looked at; null for what has no year
 * @param unitType only these; null for all
 * @param covered only those that have it, or have it not; null for both
 */
public record CoverageQuestion(Duty duty, LocalDate asOf, Integer year, UnitType unitType, Boolean covered) {}
