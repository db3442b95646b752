/** The HTTP edge of rule. */
package vn.guongsang.media.rule.web;
