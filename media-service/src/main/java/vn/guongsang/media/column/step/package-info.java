/** The steps of a column: which state they lead from and to, and who may take them. */
package vn.guongsang.media.column.step;
