/** HTTP edge of imported figures. */
package vn.guongsang.reporting.imports.figure.web;
