/** What a team finds at a visit, how grave it is, what it rests on, and what is recommended. */
package vn.guongsang.reporting.inspection.finding;
