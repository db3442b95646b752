/** The steps of a nomination: which state they lead from and to, and who may take them. */
package vn.guongsang.nominations.nomination.step;
