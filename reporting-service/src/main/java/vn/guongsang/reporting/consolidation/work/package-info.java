/** The jobs that take snapshots, make documents, and make them once more to compare. */
package vn.guongsang.reporting.consolidation.work;
