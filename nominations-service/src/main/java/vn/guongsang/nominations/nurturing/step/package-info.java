/** The steps of a nurturing plan: which stage they lead from and to, and who may take them. */
package vn.guongsang.nominations.nurturing.step;
