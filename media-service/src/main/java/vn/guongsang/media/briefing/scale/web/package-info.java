/** The HTTP edge of the scale. */
package vn.guongsang.media.briefing.scale.web;
