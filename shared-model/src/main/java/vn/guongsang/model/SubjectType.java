package vn.guongsang.model;

/** What kind of subject (đối tượng) an exemplar is (plan IV.2.a: tập thể, cá nhân, hộ gia đình). */
public enum SubjectType {
    /** Cá nhân. */
    INDIVIDUAL,
    /** Tập thể. */
    COLLECTIVE,
    /** Hộ gia đình. */
    HOUSEHOLD
}
