/** The HTTP edge of briefings. */
package vn.guongsang.media.briefing.web;
