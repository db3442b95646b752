/** Consolidated reports as documents and annexes. */
package vn.guongsang.reporting.consolidation.paper;
