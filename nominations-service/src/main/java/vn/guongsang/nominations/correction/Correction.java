package vn.guongsang.nominations.correction;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.guongsang.nominations.recognition.NewProfile;

/**
 * One correction of a profile, by the names of what it touched and never by their values.
 *
 * @param reason why, for those who may see the exemplar
 * @param notice what the press may print of it; null when there is none
 * @param fieldsBefore touched fields that held something before
 * @param fieldsAfter touched fields that hold something now
 */
public record Correction(
        CorrectionType type, String reason, String notice, List<String> fieldsBefore, List<String> fieldsAfter) {

    private static final List<String> WHOLE = List.of("profile");

    /** The profile has been closed, and with it every field. */
    public static Correction closing(CorrectionType type, String reason, String notice) {
        return new Correction(type, reason, notice, WHOLE, List.of());
    }

    /** The profile has been opened again. */
    public static Correction restoration(String reason, String notice) {
        return new Correction(CorrectionType.RESTORATION, reason, notice, List.of(), WHOLE);
    }

    /** The text has been replaced. */
    public static Correction of(
            CorrectionType type, String reason, String notice, NewProfile before, NewProfile after) {
        List<Field> touched = fields(before, after).filter(Field::isTouched).toList();
        return new Correction(
                type,
                reason,
                notice,
                names(touched.stream().filter(field -> field.before() != null)),
                names(touched.stream().filter(field -> field.after() != null)));
    }

    private static Stream<Field> fields(NewProfile before, NewProfile after) {
        return Stream.of(
                new Field("headline", before.headline(), after.headline()),
                new Field("summary", before.summary(), after.summary()),
                new Field("story", before.story(), after.story()),
                new Field("photos", held(before.photos()), held(after.photos())));
    }

    private static Object held(List<?> photos) {
        return photos.isEmpty() ? null : photos;
    }

    private static List<String> names(Stream<Field> fields) {
        return fields.map(Field::name).toList();
    }

    private record Field(String name, Object before, Object after) {
        boolean isTouched() {
            return !Objects.equals(before, after);
        }
    }
}
