/** What is written into a contest: calls, criteria, scoring, prizes; and the rules that hold them together. */
package vn.guongsang.media.contest.content;
