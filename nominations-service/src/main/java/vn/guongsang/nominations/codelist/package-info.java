/** Sectors, general criteria and the authority matrix. */
package vn.guongsang.nominations.codelist;
