/** Judges (giám khảo) of a contest, and what stands against their judging. */
package vn.guongsang.media.contest.judging;
