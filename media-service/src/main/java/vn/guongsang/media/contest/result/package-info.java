/** Closed rounds: places reckoned from the stored scores by rules that are kept with them, and what is told of it. */
package vn.guongsang.media.contest.result;
