/** How much of what is publicised reaches remote and ethnic-minority areas, and in which languages (M23). */
package vn.guongsang.reporting.reach;
