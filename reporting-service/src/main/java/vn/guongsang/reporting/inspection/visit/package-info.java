/** Visits of teams to units (cuộc kiểm tra): planned, held, concluded; who sees and does what with them. */
package vn.guongsang.reporting.inspection.visit;
