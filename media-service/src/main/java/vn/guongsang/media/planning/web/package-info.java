/** The HTTP edge of planning. */
package vn.guongsang.media.planning.web;
