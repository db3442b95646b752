/** HTTP edge of imports. */
package vn.guongsang.reporting.imports.web;
