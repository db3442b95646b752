/** Items and minutes by month, and the publications that were counted. */
package vn.guongsang.media.column.statistics;
