package vn.guongsang.nominations.subject.step;

/** Whether a subject stands for itself. */
public enum SubjectStatus {
    /** Stands for itself, and for the duplicates merged into it. */
    ACTIVE,
    /** Merged into another subject, which is nominated and counted in its place. */
    DUPLICATE
}
