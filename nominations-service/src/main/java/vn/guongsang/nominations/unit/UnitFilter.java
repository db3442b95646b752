package vn.guongsang.nominations.unit;

import java.time.LocalDate;
import java.util.UUID;
import vn.guongsang.model.UnitType;

/** Which units to list; null means no condition, the date is always there. */
public record UnitFilter(LocalDate asOf, UnitType type, UUID parentId, String code, String q) {}
