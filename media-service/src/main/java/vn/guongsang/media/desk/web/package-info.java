/** The HTTP edge of desk. */
package vn.guongsang.media.desk.web;
