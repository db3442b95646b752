/** The HTTP edge of outlet changes. */
package vn.guongsang.media.outlet.change.web;
