/** The quotas of a snapshot, counted for all units of its scope at once. */
package vn.guongsang.reporting.consolidation.snapshot.quota;
