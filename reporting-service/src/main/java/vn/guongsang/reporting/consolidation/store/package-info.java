/** What is kept of a consolidated report and never changed: snapshot, inputs, seal and documents. */
package vn.guongsang.reporting.consolidation.store;
