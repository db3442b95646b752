package vn.guongsang.nominations.criteria.applicable;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The criteria that a dossier is held to for good.
 *
 * @param unitId whose criteria
 * @param asOf day whose general criteria count
 * @param editionId the unit's edition in force on that day; null when it had none
 */
public record Pin(UUID unitId, LocalDate asOf, UUID editionId) {}
