/** Entries (bài dự thi): handed in for authors, kept from the judges in what would tell who wrote them. */
package vn.guongsang.media.contest.entry;
