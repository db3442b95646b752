/** The HTTP edge of the duty's versions. */
package vn.guongsang.media.gathering.duty.rule.web;
