/**
 * What reports count: a named list of indicators with their definitions, and the facts that fill them.
 *
 * <p>A number is never stored and never added up from the numbers of other units: it is asked of the records of the unit's
 * own tree, and those records can be listed.
 */
package vn.guongsang.reporting.report.indicator;
