/** The dry run of a set of changes: what it would touch. */
package vn.guongsang.nominations.unit.change.impact;
