package vn.guongsang.reporting.quota.figure;

import java.util.EnumMap;
import java.util.Map;
import vn.guongsang.model.SubjectType;

/**
 * Two numbers that are never mixed up: how many subjects, and how many recognitions they got; whole and by subject type.
 *
 * @param distinctSubjects each subject once, however often it was recognised
 * @param recognitions recognitions in force
 * @param late recognitions among them that came after the report of the year was due, or after the plan had ended
 * @param bySubjectType the same for each type, all types present
 */
public record Tally(long distinctSubjects, long recognitions, long late, Map<SubjectType, Part> bySubjectType) {

    /** The two numbers of one subject type. */
    public record Part(long distinctSubjects, long recognitions, long late) {}

    /** A tally of what was counted; a type that is missing has nothing. */
    public static Tally of(Map<SubjectType, Part> counted) {
        Map<SubjectType, Part> all = new EnumMap<>(SubjectType.class);
        for (SubjectType type : SubjectType.values()) {
            all.put(type, counted.getOrDefault(type, new Part(0, 0, 0)));
        }
        return new Tally(
                all.values().stream().mapToLong(Part::distinctSubjects).sum(),
                all.values().stream().mapToLong(Part::recognitions).sum(),
                all.values().stream().mapToLong(Part::late).sum(),
                all);
    }
}
