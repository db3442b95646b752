/** By which rules a council votes, and from which day on. */
package vn.guongsang.nominations.council.rule;
