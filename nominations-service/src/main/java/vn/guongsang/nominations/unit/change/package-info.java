/** Sets of dated changes of units, from the draft to the commit. */
package vn.guongsang.nominations.unit.change;
