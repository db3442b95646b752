/** The state machine of an entry, and who sees it. */
package vn.guongsang.media.contest.entry.step;
