/** Money that was spent, booked by its documents; a mistake is taken back by a row of its own. */
package vn.guongsang.reporting.budget.spending;
