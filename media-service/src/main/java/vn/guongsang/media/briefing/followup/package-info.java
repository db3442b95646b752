/** What an outlet has to do after a briefing, until when, and how it was settled. */
package vn.guongsang.media.briefing.followup;
