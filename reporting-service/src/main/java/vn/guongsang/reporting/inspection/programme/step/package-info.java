/** The states of a programme. */
package vn.guongsang.reporting.inspection.programme.step;
