package vn.guongsang.reporting.inspection.finding.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finding rests on. */
@Schema(
        name = "InspectionBasis",
        description = "PLAN_CLAUSE điều khoản Kế hoạch; CRITERION tiêu chuẩn, tiêu chí; LAW văn bản quy phạm pháp luật")
public enum Basis {
    PLAN_CLAUSE,
    CRITERION,
    LAW
}
