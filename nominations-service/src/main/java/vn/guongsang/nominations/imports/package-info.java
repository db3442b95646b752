/** Tables that people bring in: taken, checked, shown as a dry run, then written in full or not at all. */
package vn.guongsang.nominations.imports;
