/** The HTTP edge of coverage. */
package vn.guongsang.nominations.coverage.web;
