package vn.guongsang.media.reach.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.media.reach.intake.IntakeReport.Outcome;

/** Tries figures and records them: all of them or none, and what stands already is not recorded twice. */
@ApplicationScoped
public class IntakeService {

    private static final int MOST_FAULTS = 100;
    private static final Audit.First FIRST = new Audit.First("reach-figure", "recording", List.of("all"));

    private final IntakeBook book;
    private final Audit audit;

    IntakeService(IntakeBook book, Audit audit) {
        this.book = book;
        this.audit = audit;
    }

    /**
     * Takes figures in.
     *
     * @param language of the texts in the report
     * @throws ProblemException 422 naming what is wrong, unless it is a trial
     */
    @Transactional
    public IntakeReport take(NewIntake given, Locale language, Actor actor, Instant at) {
        if ((given.rows() == null) == (given.csv() == null)) {
            throw new ProblemException(ReachProblem.REACH_INTAKE_INVALID).at("/rows", "rows-or-csv");
        }
        List<Candidate> rows = given.csv() == null ? Candidate.all(given.rows()) : CsvRows.read(given.csv());
        List<Candidate> readable = rows.stream().filter(row -> !row.isInvalid()).toList();
        if (!readable.isEmpty()) {
            book.lock(readable);
            book.lookUp(readable, actor);
            readable.forEach(row -> IntakeRule.check(row, Vietnam.dateOf(at)));
            compare(readable);
        }
        if (!given.dryRun()) {
            record(rows, actor, at);
        }
        return report(rows, !given.dryRun(), language);
    }

    /** Within what is sent together, a reference is told once, and periods of a source do not overlap. */
    private static void compare(List<Candidate> rows) {
        Map<List<Object>, Candidate> references = new HashMap<>();
        for (Candidate row : rows) {
            NewFigure figure = row.figure();
            if (references.putIfAbsent(List.of(figure.channel(), figure.source(), figure.sourceRef()), row) != null) {
                row.fault("sourceRef", "reference-twice");
            }
        }
        Map<List<Object>, List<Candidate>> sources = new HashMap<>();
        rows.stream()
                .filter(row -> row.figure().periodFrom() != null && !row.isInvalid())
                .forEach(row -> {
                    NewFigure figure = row.figure();
                    List<Candidate> before = sources.computeIfAbsent(
                            List.of(figure.channel(), figure.metric(), figure.source(), Periods.month(figure)),
                            key -> new ArrayList<>());
                    if (before.stream().anyMatch(other -> Periods.overlap(other.figure(), figure))) {
                        row.fault("periodFrom", "period-overlaps");
                    }
                    before.add(row);
                });
    }

    private void record(List<Candidate> rows, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(ReachProblem.REACH_INTAKE_INVALID);
        rows.stream()
                .flatMap(row -> row.problem().faults().stream())
                .limit(MOST_FAULTS)
                .forEach(problem::with);
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        List<Candidate> fresh =
                rows.stream().filter(row -> row.known().sameReference() == null).toList();
        fresh.forEach(row -> row.recorded(Ids.next()));
        if (!fresh.isEmpty()) {
            book.insert(fresh, actor, at);
            List<UUID> ids = fresh.stream().map(Candidate::recordedAs).toList();
            audit.recordFirst(FIRST, ids, actor, at);
        }
    }

    private static IntakeReport report(List<Candidate> rows, boolean recorded, Locale language) {
        List<IntakeReport.Line> lines =
                rows.stream().map(row -> line(row, language)).toList();
        return new IntakeReport(
                recorded, count(lines, Outcome.NEW), count(lines, Outcome.KNOWN), count(lines, Outcome.INVALID), lines);
    }

    private static IntakeReport.Line line(Candidate row, Locale language) {
        if (row.isInvalid()) {
            Problem problem = Problems.describe(row.problem(), language, "");
            return new IntakeReport.Line(row.index(), Outcome.INVALID, null, problem.errors());
        }
        UUID known = row.known().sameReference();
        return known == null
                ? new IntakeReport.Line(row.index(), Outcome.NEW, row.recordedAs(), null)
                : new IntakeReport.Line(row.index(), Outcome.KNOWN, known, null);
    }

    private static int count(List<IntakeReport.Line> lines, Outcome outcome) {
        return (int) lines.stream().filter(line -> line.outcome() == outcome).count();
    }
}
