/** The HTTP edge of the term. */
package vn.guongsang.media.contest.entry.term.web;
