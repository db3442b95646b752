/** The HTTP edge of contest.judging. */
package vn.guongsang.media.contest.judging.web;
