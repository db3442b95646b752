/** The HTTP edge of personal. */
package vn.guongsang.nominations.personal.web;
