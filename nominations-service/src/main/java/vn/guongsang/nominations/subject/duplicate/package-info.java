/** One person or body registered more than once: candidates, decisions, and the one story of awards that results. */
package vn.guongsang.nominations.subject.duplicate;
