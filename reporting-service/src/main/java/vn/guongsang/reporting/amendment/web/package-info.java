/** HTTP edge of requests. */
package vn.guongsang.reporting.amendment.web;
