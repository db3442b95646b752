/** The clock, the local calendar and new ids: the only places where time and chance enter. */
package vn.guongsang.kit.time;
