/** The scale by which outlets are scored, dated. */
package vn.guongsang.media.briefing.scale;
