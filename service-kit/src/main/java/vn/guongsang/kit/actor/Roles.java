package vn.guongsang.kit.actor;

/** Names of the roles as they stand in the {@code groups} claim of a token; for {@code @RolesAllowed}. */
public final class Roles {

    /** Cán bộ làm công tác thi đua, khen thưởng của đơn vị; bound to a unit. */
    public static final String UNIT_OFFICER = "unit-officer";
    /** Người đứng đầu đơn vị, địa phương; bound to a unit. */
    public static final String UNIT_LEADER = "unit-leader";
    /** Hội đồng, phòng Nội vụ cấp huyện; bound to a district. */
    public static final String DISTRICT_BOARD = "district-board";
    /** Ban Thi đua - Khen thưởng, Sở Nội vụ. */
    public static final String PROVINCE_BOARD = "province-board";
    /** Thành viên Hội đồng Thi đua - Khen thưởng tỉnh. */
    public static final String COUNCIL_MEMBER = "council-member";
    /** Biên tập viên; bound to an outlet. */
    public static final String MEDIA_EDITOR = "media-editor";
    /** Ban Tuyên giáo Tỉnh ủy. */
    public static final String PROPAGANDA_BOARD = "propaganda-board";
    /** Cơ quan tài chính. */
    public static final String FINANCE = "finance";
    /** Đoàn kiểm tra, giám sát. */
    public static final String INSPECTOR = "inspector";
    /** Service account of one outlet's CMS: approved profiles and its own tasks, nothing else. */
    public static final String CMS = "cms";
    /** Reads audit lines. */
    public static final String AUDITOR = "auditor";
    /** Operates the system; decides nothing. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
