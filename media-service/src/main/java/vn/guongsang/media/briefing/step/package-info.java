/** The state machine of briefings. */
package vn.guongsang.media.briefing.step;
