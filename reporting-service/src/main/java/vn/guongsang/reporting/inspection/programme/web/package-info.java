/** The HTTP edge of programmes. */
package vn.guongsang.reporting.inspection.programme.web;
