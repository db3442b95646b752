/** The HTTP edge of commemorations. */
package vn.guongsang.media.commemoration.web;
