package vn.guongsang.nominations.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;

/** Applies the rules of consent to the grounds of a subject. */
@ApplicationScoped
public class ConsentRules {

    private final DataSource database;
    private final PersonalDataTerms terms;

    ConsentRules(DataSource database, PersonalDataTerms terms) {
        this.database = database;
        this.terms = terms;
    }

    /** Refuses grounds that a child's publication cannot rest on; the subject has been checked by the caller. */
    public void require(UUID subject, List<NewGround> grounds, String pointer) {
        Integer born = birthYear(subject);
        ProblemException problem = new ProblemException(ConsentProblem.GUARDIAN_REQUIRED);
        for (int i = 0; i < grounds.size(); i++) {
            judge(born, grounds.get(i), pointer + "/" + i, problem);
        }
        refuse(problem);
    }

    /** The same for one, which is the whole body of a request. */
    public void require(UUID subject, NewGround ground) {
        ProblemException problem = new ProblemException(ConsentProblem.GUARDIAN_REQUIRED);
        judge(birthYear(subject), ground, "", problem);
        refuse(problem);
    }

    /** By the year of birth, which is all that is known of a person's age. */
    private void judge(Integer born, NewGround ground, String pointer, ProblemException problem) {
        if (born == null || ground.grantedOn().getYear() - born >= terms.childUnder(ground.grantedOn())) {
            return;
        }
        for (ConsentRule rule : ConsentRule.values()) {
            if (!rule.isKeptBy(ground)) {
                problem.at(pointer + rule.pointer(), rule.message());
            }
        }
    }

    private static void refuse(ProblemException problem) {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private Integer birthYear(UUID subject) {
        return Sql.of("SELECT birth_year FROM subject WHERE id = :id AND birth_year IS NOT NULL")
                .bind("id", subject)
                .first(database, row -> row.integer("birth_year"))
                .orElse(null);
    }
}
