package vn.guongsang.reporting.report.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.dated.DatedRows;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;

/** Publishes editions of templates; reports that are open keep theirs. */
@ApplicationScoped
public class TemplateService {

    private final Templates templates;
    private final DatedRows rows;

    TemplateService(Templates templates, DatedRows rows) {
        this.templates = templates;
        this.rows = rows;
    }

    /** Lets an edition follow the last one of its code, or begins a new template. */
    @Transactional
    public TemplateView publish(NewTemplate given, Actor actor, Instant at) {
        Optional<TemplateView> last = rows.lastLocked(
                templates.table(), templates.table().rows().filter("code = :code", "code", given.code()));
        ProblemException problem = new ProblemException(TemplateProblem.REPORT_TEMPLATE_INVALID);
        DatedRows.requireLater(given.validFrom(), last, at, problem);
        requireOnce(given, problem);
        List<String> others = templates.othersFor(given.unitTypes(), given.code(), given.validFrom());
        if (!others.isEmpty()) {
            problem.at("/unitTypes", "report-template-types-taken", String.join(", ", others));
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        TemplateView next = edition(given, last.map(TemplateView::edition).orElse(0) + 1, at);
        rows.follow(templates.table(), last, next, actor, at);
        templates.insert(next);
        return next;
    }

    private static TemplateView edition(NewTemplate given, int edition, Instant at) {
        return new TemplateView(
                Ids.next(),
                1,
                given.code(),
                edition,
                given.unitTypes().stream().distinct().toList(),
                given.title(),
                given.titleEn(),
                given.sections(),
                given.validFrom(),
                null,
                given.source(),
                at);
    }

    /** Nothing is asked twice. */
    private static void requireOnce(NewTemplate given, ProblemException problem) {
        Set<Object> asked = new HashSet<>();
        for (int s = 0; s < given.sections().size(); s++) {
            TemplateSection section = given.sections().get(s);
            if (!asked.add(section.code())) {
                problem.at("/sections/" + s + "/code", "named-twice", section.code());
            }
            for (int i = 0; i < section.figures().size(); i++) {
                if (!asked.add(section.figures().get(i).indicator())) {
                    problem.at(
                            "/sections/" + s + "/figures/" + i + "/indicator",
                            "named-twice",
                            section.figures().get(i).indicator());
                }
            }
            for (int i = 0; i < section.narratives().size(); i++) {
                if (!asked.add(section.narratives().get(i).part())) {
                    problem.at(
                            "/sections/" + s + "/narratives/" + i + "/part",
                            "named-twice",
                            section.narratives().get(i).part());
                }
            }
        }
    }
}
