/** Reads tables that people have filled in, CSV and XLSX, as rows of typed cells; trusts nothing in them. */
package vn.guongsang.kit.table.read;
