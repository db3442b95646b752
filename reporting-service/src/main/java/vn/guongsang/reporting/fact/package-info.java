/**
 * Current snapshots of what the other services tell; numbers are only ever queried from them. {@code nominations} and
 * {@code media} say how the snapshots of each topic become rows, this package stores them by generation.
 */
package vn.guongsang.reporting.fact;
