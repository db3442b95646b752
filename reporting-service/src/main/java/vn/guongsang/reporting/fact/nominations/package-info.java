/** What nominations-service tells, but for units: how its snapshots become rows, and the channels that bring them. */
package vn.guongsang.reporting.fact.nominations;
