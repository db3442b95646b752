/** Press briefings: how each outlet has propagated exemplars in a period (plan V.1.g, M22). */
package vn.guongsang.media.briefing;
