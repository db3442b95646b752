package vn.guongsang.media.gathering.form;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one meets for (plan IV.3.b, V.1.d, V.1.g, V.1.h). */
@Schema(
        description = "Nội dung: EXCHANGE giao lưu, trao đổi kinh nghiệm; HONOURING gặp mặt, biểu dương, tôn vinh; "
                + "SCHOOL_TALK nói chuyện với học sinh, sinh viên; POLITICAL_SCHOOL giảng dạy tại Trường Chính trị; "
                + "GRASSROOTS tuyên truyền ở cơ sở; FRONT_SUPERVISION giám sát, phản biện xã hội của Mặt trận")
public enum GatheringPurpose {
    EXCHANGE(true),
    HONOURING(true),
    SCHOOL_TALK(true),
    POLITICAL_SCHOOL(false),
    GRASSROOTS(false),
    FRONT_SUPERVISION(false);

    private final boolean meetsExemplars;

    GatheringPurpose(boolean meetsExemplars) {
        this.meetsExemplars = meetsExemplars;
    }

    /** Whether it is none without an exemplar to meet. */
    public boolean meetsExemplars() {
        return meetsExemplars;
    }
}
