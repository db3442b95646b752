/** The HTTP edge of statistics. */
package vn.guongsang.media.column.statistics.web;
