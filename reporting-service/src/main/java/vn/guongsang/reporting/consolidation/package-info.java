/** Consolidated reports: for the province or a body with what lies below it, from the snapshot to the Central Board. */
package vn.guongsang.reporting.consolidation;
