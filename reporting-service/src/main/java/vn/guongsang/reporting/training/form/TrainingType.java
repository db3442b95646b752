package vn.guongsang.reporting.training.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is taught. */
@Schema(
        description =
                "EMULATION_SKILLS nghiệp vụ thi đua, khen thưởng; PROPAGANDA_SKILLS nghiệp vụ tuyên truyền; FRONT_WORK công tác Mặt trận; POLITICAL_SCHOOL giảng dạy tại Trường Chính trị; OTHER khác")
public enum TrainingType {
    EMULATION_SKILLS,
    PROPAGANDA_SKILLS,
    FRONT_WORK,
    POLITICAL_SCHOOL,
    OTHER
}
