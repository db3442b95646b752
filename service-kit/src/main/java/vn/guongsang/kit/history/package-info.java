/** History lines: what was done to an aggregate, by whom, from which state to which. */
package vn.guongsang.kit.history;
