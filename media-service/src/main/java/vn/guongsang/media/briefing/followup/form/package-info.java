/** What is written into a follow-up, and what is shown of it. */
package vn.guongsang.media.briefing.followup.form;
