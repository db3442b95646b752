package vn.guongsang.nominations.nomination.step;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.guongsang.kit.sql.Row;
import vn.guongsang.model.Level;
import vn.guongsang.model.UnitType;

/** What other data show today of a nomination: conflicts of interest, who has taken over from its units and its level. */
@Embeddable
public class Circumstances {

    /** The columns that {@link #of} reads, of a nomination that is called n. */
    public static final String COLUMNS =
            """
            conflicted(n.id, n.subject_id) AS conflicted, competent_level(n.level) AS competent,
            heirs_of(n.unit_id) AS heirs, heirs_of(n.submitted_unit_id) AS submitting_heirs""";

    @Formula("conflicted(id, subject_id)")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> conflicted;

    @Formula("competent_level(level)")
    @Enumerated(EnumType.STRING)
    private Level competent;

    @Formula("heirs_of(unit_id)")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> heirs;

    @Formula("heirs_of(submitted_unit_id)")
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> submittingHeirs;

    /** For Hibernate. */
    protected Circumstances() {}

    Circumstances(List<String> conflicted, Level competent, List<String> heirs, List<String> submittingHeirs) {
        this.conflicted = conflicted;
        this.competent = competent;
        this.heirs = heirs;
        this.submittingHeirs = submittingHeirs;
    }

    /** Nothing of the kind: no conflict, no unit that has ended, a level that stands. */
    public static Circumstances none(Level level) {
        return new Circumstances(List.of(), level, List.of(), List.of());
    }

    /** As the data base shows them. */
    public static Circumstances of(Row row) {
        return new Circumstances(
                row.texts("conflicted"),
                row.constant("competent", Level.class),
                row.texts("heirs"),
                row.texts("submitting_heirs"));
    }

    boolean conflicts(String actor) {
        return conflicted.contains(actor);
    }

    /** The level that decides today. */
    public Level competent() {
        return competent;
    }

    /** Whether a unit has taken over from the nominating one, and is of such a type. */
    boolean isHeir(UUID unit, Predicate<UnitType> type) {
        return heirs.stream().map(Heir::read).anyMatch(heir -> heir.unit().equals(unit) && type.test(heir.type()));
    }

    /** Whether a unit has taken over from the one that submitted. */
    boolean isSubmittingHeir(UUID unit) {
        return submittingHeirs.stream().map(Heir::read).anyMatch(heir -> heir.unit()
                .equals(unit));
    }

    private record Heir(UnitType type, UUID unit) {

        static Heir read(String text) {
            String[] parts = text.split(" ");
            return new Heir(UnitType.valueOf(parts[0]), UUID.fromString(parts[1]));
        }
    }
}
