/** The HTTP edge of bulk. */
package vn.guongsang.media.bulk.web;
