/** What is written into a commendation. */
package vn.guongsang.nominations.commendation.proposal;
