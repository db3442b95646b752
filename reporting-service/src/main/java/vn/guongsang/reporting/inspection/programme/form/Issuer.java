package vn.guongsang.reporting.inspection.programme.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who inspects (plan IV.5.a, V.1.đ). */
@Schema(
        name = "InspectionIssuer",
        description =
                "COUNCIL Hội đồng Thi đua - Khen thưởng tỉnh; BOARD Ban Thi đua - Khen thưởng; UNIT đơn vị, địa phương, đối với cấp dưới của mình")
public enum Issuer {
    COUNCIL,
    BOARD,
    UNIT
}
