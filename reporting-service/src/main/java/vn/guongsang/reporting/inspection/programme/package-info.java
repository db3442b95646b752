/** The yearly programme of inspections (kế hoạch kiểm tra năm) of the Council, the board, or a unit. */
package vn.guongsang.reporting.inspection.programme;
