/** Nominations: from the draft to the decision. */
package vn.guongsang.nominations.nomination;
