/** What a consolidated report says: every number computed once, at one moment. */
package vn.guongsang.reporting.consolidation.snapshot;
