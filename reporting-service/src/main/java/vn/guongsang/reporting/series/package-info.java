/** What units have reported, year by year: by the units of each year, or carried to those of today. */
package vn.guongsang.reporting.series;
