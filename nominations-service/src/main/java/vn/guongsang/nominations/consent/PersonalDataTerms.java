package vn.guongsang.nominations.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import javax.sql.DataSource;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;

/** The numbers of the law on personal data, as they held on a day. */
@ApplicationScoped
public class PersonalDataTerms {

    private final DataSource database;

    PersonalDataTerms(DataSource database) {
        this.database = database;
    }

    /** In how much time something must be done, and by which law. */
    public record Due(Instant at, String source) {}

    /** Below this age a person counts as a child. */
    int childUnder(LocalDate day) {
        return term("CHILD_UNDER", day).map(Term::amount).orElse(0);
    }

    /** When what was received at a moment is due; empty when no law asked for it then. */
    public Optional<Due> due(String code, Instant received) {
        return term(code, Vietnam.dateOf(received)).map(term -> new Due(end(term, received), term.source()));
    }

    /** Hours run on; working days begin on the day after and end with the day. */
    private static Instant end(Term term, Instant received) {
        if (term.measure() == Measure.HOURS) {
            return received.plus(Duration.ofHours(term.amount()));
        }
        return Vietnam.endOf(WorkingDays.after(Vietnam.dateOf(received), term.amount()));
    }

    private Optional<Term> term(String code, LocalDate day) {
        return Sql.of("SELECT amount, measure, source FROM personal_data_term WHERE code = :code")
                .append("AND valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)")
                .bind("code", code)
                .bind("day", day)
                .first(
                        database,
                        row -> new Term(
                                row.integer("amount"), row.constant("measure", Measure.class), row.text("source")));
    }

    private enum Measure {
        YEARS,
        HOURS,
        WORKING_DAYS
    }

    private record Term(int amount, Measure measure, String source) {}
}
