/** The HTTP edge of counting rules. */
package vn.guongsang.media.reach.rule.web;
