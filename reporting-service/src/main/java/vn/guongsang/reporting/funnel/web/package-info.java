/** HTTP edge of the funnel. */
package vn.guongsang.reporting.funnel.web;
