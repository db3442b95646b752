/** The state machine of follow-ups. */
package vn.guongsang.media.briefing.followup.step;
