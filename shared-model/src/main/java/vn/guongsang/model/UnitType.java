package vn.guongsang.model;

/** What kind of body a unit (đơn vị, địa phương) is; the quotas of the plan (V.1.đ) are bound to it. */
public enum UnitType {
    /** Tỉnh, thành phố trực thuộc trung ương. */
    PROVINCE,
    /** Huyện, thị xã, quận, thành phố thuộc tỉnh. */
    DISTRICT,
    /** Xã, phường, thị trấn. */
    COMMUNE,
    /** Sở, ban, ngành cấp tỉnh. */
    DEPARTMENT,
    /** Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh. */
    FRONT,
    /** Tổ chức chính trị - xã hội cấp tỉnh. */
    POLITICAL_SOCIAL_ORG,
    /** Cơ quan Đảng. */
    PARTY_BODY,
    /** Trường. */
    SCHOOL,
    /** Cơ quan Trung ương đóng trên địa bàn. */
    CENTRAL_AGENCY,
    /** Cơ quan báo chí. */
    MEDIA_OUTLET,
    /** Doanh nghiệp. */
    ENTERPRISE,
    /** Đơn vị lực lượng vũ trang. */
    ARMED_FORCES,
    /** Đơn vị thuộc và trực thuộc. */
    SUBORDINATE
}
