/** Writes a page of any list as a table: CSV for machines and old tools, XLSX for people. */
package vn.guongsang.kit.table.write;
