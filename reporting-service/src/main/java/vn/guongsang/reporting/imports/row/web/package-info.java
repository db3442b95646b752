/** HTTP edge of rows. */
package vn.guongsang.reporting.imports.row.web;
