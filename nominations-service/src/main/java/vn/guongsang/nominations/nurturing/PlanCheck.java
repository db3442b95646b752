package vn.guongsang.nominations.nurturing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.nurturing.plan.NewNurturingPlan;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.unit.UnitAccess;

/** Checks that what a plan names is there, and that what it says has happened can have happened. */
@ApplicationScoped
class PlanCheck {

    private final Subjects subjects;
    private final UnitAccess access;
    private final CodeLists lists;

    PlanCheck(Subjects subjects, UnitAccess access, CodeLists lists) {
        this.subjects = subjects;
        this.access = access;
        this.lists = lists;
    }

    /** Checks a new plan. */
    void check(NewNurturingPlan given, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(NurturingProblem.NURTURING_INVALID);
        if (subjects.find(given.subjectId(), actor.scope()).isEmpty()) {
            problem.at("/subjectId", "subject-unknown");
        }
        check(given.content(), "/content", problem, today);
    }

    /** Checks the content of a plan. */
    void check(NurturingContent content, LocalDate today) {
        check(content, "", new ProblemException(NurturingProblem.NURTURING_INVALID), today);
    }

    /** Refuses a day that has not come. */
    void requirePast(LocalDate day, String pointer, LocalDate today) {
        ProblemException problem = new ProblemException(NurturingProblem.NURTURING_INVALID);
        past(day, pointer, problem, today);
        throwIfAny(problem);
    }

    /** Refuses a check of a year before the find or after this one. */
    void requireYear(int year, LocalDate foundOn, LocalDate today) {
        if (year < foundOn.getYear() || year > today.getYear()) {
            throw new ProblemException(NurturingProblem.NURTURING_INVALID)
                    .at("/year", "check-year-outside", foundOn.getYear(), today.getYear());
        }
    }

    private void check(NurturingContent content, String root, ProblemException problem, LocalDate today) {
        List<String> sectors =
                lists.sectors(today, Locale.ROOT).stream().map(CodeView::code).toList();
        if (!sectors.contains(content.sector())) {
            problem.with(
                    new ProblemException.Fault(root + "/sector", null, "sector-unknown", List.of(), null, sectors));
        }
        past(content.foundOn(), root + "/foundOn", problem, today);
        for (int i = 0; i < content.weaknesses().size(); i++) {
            past(content.weaknesses().get(i).mendedOn(), root + "/weaknesses/" + i + "/mendedOn", problem, today);
        }
        for (int i = 0; i < content.milestones().size(); i++) {
            past(content.milestones().get(i).reachedOn(), root + "/milestones/" + i + "/reachedOn", problem, today);
        }
        throwIfAny(problem);
    }

    private static void past(LocalDate day, String pointer, ProblemException problem, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            problem.at(pointer, "not-after-today", today);
        }
    }

    private static void throwIfAny(ProblemException problem) {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
