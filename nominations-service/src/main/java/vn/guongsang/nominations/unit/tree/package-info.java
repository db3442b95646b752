/** The whole tree of units through time, in memory while it is being changed, and how it is read and stored. */
package vn.guongsang.nominations.unit.tree;
