/** Which levels judge the reports of which types of units, and in which days: dated rows that follow one another. */
package vn.guongsang.reporting.report.authority;
