/** What a unit should mend after an inspection: deadline, answer with evidence, check by the team, round after round. */
package vn.guongsang.reporting.inspection.recommendation;
