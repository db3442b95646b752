/** The HTTP edge of changes of units. */
package vn.guongsang.nominations.unit.change.web;
