package vn.guongsang.nominations.subject.duplicate;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.guongsang.kit.sql.Row;

/**
 * What speaks for or against two subjects being one, with its weight, one reason a constant. Each is a column of the
 * query; the board decides, the weights only sort.
 */
enum DuplicateReason {
    SAME_ID_NUMBER("same_id", 60, false),
    SAME_ORGANISATION_CODE("same_code", 60, false),
    /** The household is nominated beside its own head for what may be one deed. */
    HEAD_OF_HOUSEHOLD("head", 50, false),
    /** The collective is nominated beside its own leader. */
    LEADER_OF_COLLECTIVE("leader", 50, false),
    SAME_NAME("same_name", 30, true),
    /** The same words, accents and order apart. */
    SAME_NAME_WITHOUT_ACCENTS("same_words", 20, true),
    SIMILAR_NAME("alike", 10, true),
    SAME_BIRTH_YEAR("same_birth_year", 20, false),
    SAME_UNIT("same_unit", 20, true),
    /** A unit that took over from the other's unit, or the other way round. */
    PREDECESSOR_OR_SUCCESSOR_UNIT("related_unit", 20, true),
    DIFFERENT_BIRTH_YEAR("other_birth_year", -30, false),
    /** Two numbers of one kind; an old and a new one say nothing. */
    DIFFERENT_ID_NUMBER("other_id", -40, false);

    /** From this score on two subjects are candidates: one name spelled alike, with nothing against it. */
    private static final int CANDIDATE = 30;

    private final String column;
    private final int weight;
    private final boolean open;

    DuplicateReason(String column, int weight, boolean open) {
        this.column = column;
        this.weight = weight;
        this.open = open;
    }

    /** The reasons of a row, all of them. */
    static List<DuplicateReason> of(Row row) {
        return Arrays.stream(values()).filter(reason -> row.bool(reason.column)).toList();
    }

    /** Whether a reader who sees only what is public of the other subject may know it. */
    boolean isOpen() {
        return open;
    }

    static int score(List<DuplicateReason> reasons) {
        return reasons.stream().mapToInt(reason -> reason.weight).sum();
    }

    static boolean makeCandidate(List<DuplicateReason> reasons) {
        return score(reasons) >= CANDIDATE;
    }

    static List<DuplicateReason> only(List<DuplicateReason> reasons, Predicate<DuplicateReason> condition) {
        return reasons.stream().filter(condition).toList();
    }
}
