/** The state machine of a contest, and what can stand against a step. */
package vn.guongsang.media.contest.step;
