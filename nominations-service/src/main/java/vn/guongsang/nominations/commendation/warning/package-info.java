/** Rules that warn before a commendation is decided. */
package vn.guongsang.nominations.commendation.warning;
