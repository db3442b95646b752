/** The HTTP edge of contest.entry. */
package vn.guongsang.media.contest.entry.web;
