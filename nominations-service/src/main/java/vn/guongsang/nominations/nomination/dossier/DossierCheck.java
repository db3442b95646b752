package vn.guongsang.nominations.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.nomination.step.SubmissionGate;
import vn.guongsang.nominations.subject.SubjectView;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.unit.UnitAccess;
import vn.guongsang.nominations.unit.Units;

/** Checks that what a nomination names is there: unit, subject, sector, criteria. */
@ApplicationScoped
public class DossierCheck {

    private final Subjects subjects;
    private final UnitAccess access;
    private final Units units;
    private final CodeLists lists;
    private final Instance<SubmissionGate> gates;

    DossierCheck(Subjects subjects, UnitAccess access, Units units, CodeLists lists, Instance<SubmissionGate> gates) {
        this.subjects = subjects;
        this.access = access;
        this.units = units;
        this.lists = lists;
        this.gates = gates;
    }

    /** What kind of subject is nominated, by what kind of unit. */
    public record Kinds(SubjectType subject, UnitType unit) {}

    /**
     * Checks a dossier and hands back what it is about.
     *
     * @throws ProblemException 422 naming everything that is wrong
     */
    public Kinds check(NewNomination given, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(DossierProblem.NOMINATION_INVALID);
        Optional<SubjectView> subject = subjects.find(given.subjectId(), actor.scope());
        if (subject.isEmpty()) {
            problem.at("/subjectId", "subject-unknown");
        }
        LocalDate newYear = LocalDate.of(given.year(), 1, 1);
        if (!units.isAliveBetween(given.unitId(), newYear, newYear.plusYears(1).minusDays(1))) {
            problem.at("/unitId", "unit-not-alive-in-year", given.year());
        }
        if (given.year() > today.getYear()) {
            problem.at("/year", "year-in-future", today.getYear());
        }
        requireCodes(given, problem, today);
        for (int i = 0; i < given.publicationGrounds().size(); i++) {
            if (given.publicationGrounds().get(i).grantedOn().isAfter(today)) {
                problem.at("/publicationGrounds/" + i + "/grantedOn", "not-after-today", today);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return new Kinds(
                subject.orElseThrow().type(), units.typeOf(given.unitId()).orElseThrow());
    }

    /** Asks all gates whether a nomination may come now; says whether one lets it come late. */
    public boolean comesLate(SubmissionGate.Coming nomination, Instant at) {
        return gates.stream().filter(gate -> gate.comesLate(nomination, at)).count() > 0;
    }

    /** The subject of a nomination that has been checked before. */
    public SubjectView subject(UUID id) {
        return subjects.find(id, UnitScope.ALL).orElseThrow();
    }

    /** Codes of the general criteria that bind everyone on a date. */
    public List<String> generalCriteria(LocalDate day) {
        return lists.generalCriteria(day, Locale.ROOT).stream()
                .map(CodeView::code)
                .toList();
    }

    private void requireCodes(NewNomination given, ProblemException problem, LocalDate today) {
        List<String> sectors =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        if (!sectors.contains(given.sector())) {
            problem.with(new ProblemException.Fault("/sector", null, "sector-unknown", List.of(), null, sectors));
        }
        List<String> criteria = generalCriteria(today);
        for (int i = 0; i < given.justifications().size(); i++) {
            if (!criteria.contains(given.justifications().get(i).criterion())) {
                problem.with(new ProblemException.Fault(
                        "/justifications/" + i + "/criterion", null, "criterion-unknown", List.of(), null, criteria));
            }
        }
    }
}
