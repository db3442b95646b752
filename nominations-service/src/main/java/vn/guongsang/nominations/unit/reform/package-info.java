/** What a dated set of changes does to the tree of units, and the rules that it keeps; knows no database. */
package vn.guongsang.nominations.unit.reform;
