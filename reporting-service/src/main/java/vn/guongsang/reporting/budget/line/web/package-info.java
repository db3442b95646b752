/** HTTP edge of the tasks. */
package vn.guongsang.reporting.budget.line.web;
