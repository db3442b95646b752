package vn.guongsang.nominations.consent;

import java.util.function.Predicate;

/**
 * What a ground must have when the subject is a child: Luật Trẻ em 102/2016/QH13 Điều 21, NĐ 56/2017/NĐ-CP Điều 33, NĐ
 * 13/2023/NĐ-CP Điều 20, Luật 91/2025/QH15 Điều 24.
 */
enum ConsentRule {
    /** The award rules make no child's name public: each purpose rests on consent. */
    CHILD_NEEDS_CONSENT("/basis", "child-needs-consent", given -> given.basis() == Basis.CONSENT),
    /** Father, mother or guardian consents, and it is known how they may. */
    CHILD_NEEDS_GUARDIAN("/guardian", "child-needs-guardian", given -> given.guardian() != null);

    private final String pointer;
    private final String message;
    private final Predicate<NewGround> kept;

    ConsentRule(String pointer, String message, Predicate<NewGround> kept) {
        this.pointer = pointer;
        this.message = message;
        this.kept = kept;
    }

    String pointer() {
        return pointer;
    }

    String message() {
        return message;
    }

    boolean isKeptBy(NewGround given) {
        return kept.test(given);
    }
}
