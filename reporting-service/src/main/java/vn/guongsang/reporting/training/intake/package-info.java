/** Reads lists of attendance from files, to be recorded as the result of a session; nothing is stored. */
package vn.guongsang.reporting.training.intake;
