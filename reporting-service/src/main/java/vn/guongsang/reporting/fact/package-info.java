/** Current snapshots of exemplars, their recognitions and their propagation; numbers are only ever queried from them. */
package vn.guongsang.reporting.fact;
