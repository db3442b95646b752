/** Rows of imports: reading them, holding them to the rules, showing what is wrong. */
package vn.guongsang.reporting.imports.row;
