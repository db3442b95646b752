/** The HTTP edge of outlet. */
package vn.guongsang.media.outlet.web;
