/** Commendation: from the proposal to the decision and its annulment. */
package vn.guongsang.nominations.commendation;
