package vn.guongsang.nominations.imports.row;

/** Why a row and a subject, or a unit, are taken for one. */
public enum MatchReason {
    /** The file names the subject by its id. */
    NAMED_BY_ID,
    SAME_ID_NUMBER,
    SAME_ORGANISATION_CODE,
    SAME_NAME,
    SAME_BIRTH_YEAR,
    /** The unit itself, one that took over from it, or one that it took over from. */
    SAME_OR_RELATED_UNIT,
    /** The official code of a unit. */
    SAME_UNIT_CODE,
    /** The unit above. */
    SAME_PARENT_UNIT
}
