/** A full year of the province, played and counted. */
package vn.guongsang.system.year;
