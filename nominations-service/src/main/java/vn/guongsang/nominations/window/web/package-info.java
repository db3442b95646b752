/** The HTTP edge of window. */
package vn.guongsang.nominations.window.web;
