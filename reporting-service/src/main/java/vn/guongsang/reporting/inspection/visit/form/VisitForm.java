package vn.guongsang.reporting.inspection.visit.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a visit is made. */
@Schema(name = "InspectionVisitForm", description = "DIRECT trực tiếp tại đơn vị; ON_DOCUMENTS qua hồ sơ, báo cáo")
public enum VisitForm {
    DIRECT,
    ON_DOCUMENTS
}
