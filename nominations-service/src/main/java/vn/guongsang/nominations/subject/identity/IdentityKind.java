package vn.guongsang.nominations.subject.identity;

/** Kinds of personal identity number; none is mandatory, because a farmer or the head of a household may show none. */
public enum IdentityKind {
    /** Số định danh cá nhân, số căn cước: 12 digits (Law 26/2023/QH15). */
    CITIZEN_ID(12),
    /** Số chứng minh nhân dân cũ: 9 digits. */
    OLD_ID_CARD(9);

    private final int digits;

    IdentityKind(int digits) {
        this.digits = digits;
    }

    int digits() {
        return digits;
    }
}
