/** The HTTP edge of figures of reach. */
package vn.guongsang.media.reach.figure.web;
