/** The HTTP edge of gatherings. */
package vn.guongsang.media.gathering.web;
