package vn.guongsang.nominations.nomination.dossier;

import jakarta.enterprise.context.ApplicationScoped;
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
import vn.guongsang.nominations.criteria.applicable.ApplicableCriteria;
import vn.guongsang.nominations.criteria.applicable.Pin;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.origin.OriginCheck;
import vn.guongsang.nominations.subject.SubjectCard;
import vn.guongsang.nominations.subject.SubjectProblem;
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
    private final ApplicableCriteria criteria;
    private final OriginCheck origins;

    DossierCheck(
            Subjects subjects,
            UnitAccess access,
            Units units,
            CodeLists lists,
            ApplicableCriteria criteria,
            OriginCheck origins) {
        this.subjects = subjects;
        this.access = access;
        this.units = units;
        this.lists = lists;
        this.criteria = criteria;
        this.origins = origins;
    }

    /** What kind of subject is nominated, by what kind of unit. */
    public record Kinds(SubjectType subject, UnitType unit) {}

    /**
     * Checks a dossier and hands back what it is about.
     *
     * @param yardstick the criteria that may be justified
     * @throws ProblemException 422 naming everything that is wrong
     */
    public Kinds check(NewNomination given, Yardstick yardstick, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(DossierProblem.NOMINATION_INVALID);
        Optional<SubjectCard> subject = subjects.find(given.subjectId(), actor.scope());
        if (subject.isEmpty()) {
            problem.at("/subjectId", "subject-unknown");
        }
        subject.ifPresent(DossierCheck::requireNominable);
        LocalDate newYear = LocalDate.of(given.year(), 1, 1);
        if (!units.isAliveBetween(given.unitId(), newYear, newYear.plusYears(1).minusDays(1))) {
            problem.at("/unitId", "unit-not-alive-in-year", given.year());
        }
        if (given.year() > today.getYear()) {
            problem.at("/year", "year-in-future", today.getYear());
        }
        requireCodes(given, yardstick, problem, today);
        origins.check(given.origin(), given.movementId(), given.unitId(), actor, problem);
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

    /** The subject of a nomination that has been checked before. */
    public SubjectCard subject(UUID id) {
        return subjects.find(id, UnitScope.ALL).orElseThrow();
    }

    /** Refuses a subject that has been merged into another one, which is named, or erased. */
    public static void requireNominable(SubjectCard subject) {
        if (subject.duplicateOf() != null) {
            throw new ProblemException(SubjectProblem.SUBJECT_MERGED, subject.duplicateOf())
                    .with("duplicateOf", subject.duplicateOf());
        }
        if (subject.erased()) {
            throw new ProblemException(SubjectProblem.SUBJECT_ERASED);
        }
    }

    /** The criteria that a dossier of a unit is measured by: as it is held to them, or as they are today. */
    public Yardstick yardstick(UUID unit, Pin pin, LocalDate today) {
        return criteria.yardstick(unit, pin, today);
    }

    private void requireCodes(NewNomination given, Yardstick yardstick, ProblemException problem, LocalDate today) {
        List<String> sectors =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        if (!sectors.contains(given.sector())) {
            problem.with(new ProblemException.Fault("/sector", null, "sector-unknown", List.of(), null, sectors));
        }
        List<String> known = List.copyOf(yardstick.codes());
        for (int i = 0; i < given.justifications().size(); i++) {
            if (!known.contains(given.justifications().get(i).criterion())) {
                problem.with(new ProblemException.Fault(
                        "/justifications/" + i + "/criterion", null, "criterion-unknown", List.of(), null, known));
            }
        }
    }
}
