package vn.guongsang.reporting.activity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an activity is for; the purposes of gatherings that are no exchange with exemplars. */
@Schema(
        description =
                "POLITICAL_SCHOOL giảng dạy tại Trường Chính trị; GRASSROOTS tuyên truyền ở cơ sở; FRONT_SUPERVISION giám sát, phản biện xã hội của Mặt trận")
public enum ActivityPurpose {
    POLITICAL_SCHOOL,
    GRASSROOTS,
    FRONT_SUPERVISION
}
