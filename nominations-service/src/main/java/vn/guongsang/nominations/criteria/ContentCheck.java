package vn.guongsang.nominations.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemException.Fault;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.codelist.CodeLists;
import vn.guongsang.nominations.codelist.CodeView;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.criteria.content.NewCriteriaEdition;
import vn.guongsang.nominations.unit.UnitAccess;
import vn.guongsang.nominations.unit.Units;

/** Checks what an edition says: the general criteria stand beside it and are never its own to change (plan IV.2.b, c). */
@ApplicationScoped
class ContentCheck {

    private final UnitAccess access;
    private final Units units;
    private final CodeLists lists;

    ContentCheck(UnitAccess access, Units units, CodeLists lists) {
        this.access = access;
        this.units = units;
        this.lists = lists;
    }

    /**
     * Checks an edition and hands back the kind of its unit.
     *
     * @throws ProblemException 422 naming everything that is wrong
     */
    UnitType check(NewCriteriaEdition given, Actor actor, LocalDate today) {
        access.requireWithin(given.unitId(), actor, "/unitId");
        ProblemException problem = new ProblemException(CriteriaProblem.CRITERIA_INVALID);
        LocalDate from = given.validFrom();
        if (from != null && given.validTo() != null && given.validTo().isBefore(from)) {
            problem.at("/validTo", "valid-to-before-valid-from", from);
        }
        requireCodes(given.criteria(), from == null ? today : from, problem);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        return units.typeOf(given.unitId()).orElseThrow();
    }

    private void requireCodes(List<Criterion> criteria, LocalDate day, ProblemException problem) {
        List<String> general = codes(lists.generalCriteria(day, Locale.ROOT));
        List<String> sectors = codes(lists.sectors(day, Locale.ROOT));
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i);
            String at = "/criteria/" + i;
            if (general.contains(criterion.code())) {
                problem.at(at + "/code", "criterion-reserved", criterion.code());
            }
            if (!seen.add(criterion.code())) {
                problem.at(at + "/code", "criterion-code-twice", criterion.code());
            }
            if (!general.contains(criterion.generalCriterion())) {
                problem.with(unknown(at + "/generalCriterion", "general-criterion-unknown", general));
            }
            if (criterion.sector() != null && !sectors.contains(criterion.sector())) {
                problem.with(unknown(at + "/sector", "sector-unknown", sectors));
            }
        }
    }

    private static Fault unknown(String pointer, String code, List<String> allowed) {
        return new Fault(pointer, null, code, List.of(), null, allowed);
    }

    private static List<String> codes(List<CodeView> list) {
        return list.stream().map(CodeView::code).toList();
    }
}
