/** The HTTP edge of contest. */
package vn.guongsang.media.contest.web;
