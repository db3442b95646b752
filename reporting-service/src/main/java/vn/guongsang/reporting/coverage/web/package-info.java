/** HTTP edge of the coverage matrix. */
package vn.guongsang.reporting.coverage.web;
