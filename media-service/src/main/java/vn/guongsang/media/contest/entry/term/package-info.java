/** How long contact data of authors are kept after a contest, dated. */
package vn.guongsang.media.contest.entry.term;
