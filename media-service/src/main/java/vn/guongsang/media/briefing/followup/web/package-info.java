/** The HTTP edge of follow-ups. */
package vn.guongsang.media.briefing.followup.web;
