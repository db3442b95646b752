/** The HTTP edge of contest.result. */
package vn.guongsang.media.contest.result.web;
