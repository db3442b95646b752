/** The HTTP edge of tip. */
package vn.guongsang.nominations.tip.web;
