/** The HTTP edge of the yearly duty. */
package vn.guongsang.media.gathering.duty.web;
