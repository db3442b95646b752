/** HTTP edge of submissions. */
package vn.guongsang.reporting.amendment.submission.web;
