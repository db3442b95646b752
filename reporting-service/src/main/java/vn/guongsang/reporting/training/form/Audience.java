package vn.guongsang.reporting.training.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is taught. */
@Schema(
        name = "TrainingAudience",
        description =
                "EMULATION_STAFF cán bộ làm công tác thi đua, khen thưởng; RAPPORTEUR báo cáo viên; PROPAGANDIST tuyên truyền viên; REPORTER phóng viên; EDITOR biên tập viên; FRONT_CADRE cán bộ Mặt trận; POLITICAL_SCHOOL_STUDENT học viên Trường Chính trị; OTHER khác")
public enum Audience {
    EMULATION_STAFF,
    RAPPORTEUR,
    PROPAGANDIST,
    REPORTER,
    EDITOR,
    FRONT_CADRE,
    POLITICAL_SCHOOL_STUDENT,
    OTHER
}
