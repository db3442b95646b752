/** The HTTP edge of feed. */
package vn.guongsang.nominations.feed.web;
