/** What is written into a briefing, and what is shown of it. */
package vn.guongsang.media.briefing.form;
