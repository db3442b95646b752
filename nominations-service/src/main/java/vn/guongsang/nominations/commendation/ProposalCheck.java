package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.commendation.proposal.CommendationForm;
import vn.guongsang.nominations.commendation.proposal.CommendationForms;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;
import vn.guongsang.nominations.unit.UnitAccess;

/** Checks that what a proposal names is there: unit, form, subjects, exemplars. */
@ApplicationScoped
class ProposalCheck {

    private final DataSource database;
    private final CommendationForms forms;
    private final UnitAccess access;

    ProposalCheck(DataSource database, CommendationForms forms, UnitAccess access) {
        this.database = database;
        this.forms = forms;
        this.access = access;
    }

    /** What a proposal is about: the level of its form, and everybody who is to be commended, once each. */
    record Named(Level level, List<UUID> subjectIds) {}

    /**
     * Checks a proposal.
     *
     * @throws ProblemException 422 naming everything that is wrong
     */
    Named check(NewCommendation given, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(CommendationProblem.COMMENDATION_INVALID);
        Optional<Level> level = level(given.form(), given.deedOn(), today);
        if (level.isEmpty()) {
            List<String> codes = forms.inForce(today, Locale.ROOT).stream()
                    .map(CommendationForm::code)
                    .toList();
            problem.with(new ProblemException.Fault("/form", null, "form-unknown", List.of(), null, codes));
        }
        if (given.deedOn().isAfter(today)) {
            problem.at("/deedOn", "not-after-today", today);
        }
        if (given.subjectIds().isEmpty() && given.exemplarIds().isEmpty()) {
            problem.at("/subjectIds", "nobody-commended");
        }
        List<UUID> subjects = subjects(given, actor, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return new Named(level.orElseThrow(), subjects);
    }

    /** Refuses a form that was not in force on the date of the decision. */
    void requireForm(String form, LocalDate decidedOn) {
        if (level(form, decidedOn).isEmpty()) {
            throw new ProblemException(CommendationProblem.COMMENDATION_INVALID)
                    .at("/decision/date", "form-not-in-force");
        }
    }

    /** A proposal may come late: the form was in force between the deed and today. */
    private Optional<Level> level(String form, LocalDate deedOn, LocalDate today) {
        return level(form, today).or(() -> level(form, deedOn));
    }

    private Optional<Level> level(String form, LocalDate day) {
        return forms.inForce(day, Locale.ROOT).stream()
                .filter(one -> one.code().equals(form))
                .map(CommendationForm::level)
                .findFirst();
    }

    private List<UUID> subjects(NewCommendation given, Actor actor, ProblemException problem) {
        Map<UUID, UUID> subjects = found("SELECT s.id, s.id AS subject FROM subject s", "s", given.subjectIds(), actor);
        Map<UUID, UUID> exemplars =
                found("SELECT e.id, e.subject_id AS subject FROM exemplar e", "e", given.exemplarIds(), actor);
        missing(given.subjectIds(), subjects, "/subjectIds/", "subject-unknown", problem);
        missing(given.exemplarIds(), exemplars, "/exemplarIds/", "exemplar-unknown", problem);
        return Stream.concat(subjects.values().stream(), exemplars.values().stream())
                .distinct()
                .toList();
    }

    private Map<UUID, UUID> found(String select, String table, List<UUID> ids, Actor actor) {
        return Sql.of(select)
                .append("WHERE " + table + ".id = ANY (:ids)")
                .bind("ids", ids)
                .within(actor.scope(), table + ".unit_id")
                .byId(database, row -> row.uuid("subject"));
    }

    private static void missing(
            List<UUID> wanted, Map<UUID, UUID> found, String pointer, String rule, ProblemException problem) {
        for (int i = 0; i < wanted.size(); i++) {
            if (!found.containsKey(wanted.get(i))) {
                problem.at(pointer + i, rule);
            }
        }
    }
}
