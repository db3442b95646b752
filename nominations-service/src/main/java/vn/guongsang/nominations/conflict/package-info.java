/** Conflicts of interest (xung đột lợi ích): computed from the data and declared by people. */
package vn.guongsang.nominations.conflict;
