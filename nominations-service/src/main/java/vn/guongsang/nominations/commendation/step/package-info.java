/** The steps of a commendation: which state they lead from and to, and who may take them. */
package vn.guongsang.nominations.commendation.step;
