package vn.guongsang.reporting.consolidation.content;

import java.time.Instant;
import java.util.UUID;

/**
 * What the job that takes a snapshot was told.
 *
 * @param reportId id of the report to be; the job that begins anew finds by it what it has done
 * @param unitId the province, or the root of the tree
 * @param asOf the facts are those of this moment
 * @param amends the signed report that the new one will supersede; null for none
 */
public record ConsolidationOrder(UUID reportId, UUID unitId, int year, Instant asOf, UUID amends) {}
