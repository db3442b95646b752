package vn.guongsang.media.contest.judging.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.contest.Contests;
import vn.guongsang.media.contest.Terms;
import vn.guongsang.media.contest.judging.JudgingProblem;

/** Takes what judges think of entries. The lock on the contest keeps its round open until the sheet is stored. */
@ApplicationScoped
public class SheetService {

    private final Sheets sheets;
    private final Contests contests;
    private final History history;
    private final Audit audit;

    SheetService(Sheets sheets, Contests contests, History history, Audit audit) {
        this.sheets = sheets;
        this.contests = contests;
        this.history = history;
        this.audit = audit;
    }

    /** Scores an entry, or scores it anew. */
    @Transactional
    public SheetView score(UUID id, IfMatch expected, NewSheet given, Actor actor, Instant at) {
        Open open = open(id, expected, actor);
        given.require(open.terms().content().criteria());
        sheets.score(id, given, at);
        tell(open.sheet(), "score-sheet", SheetState.SCORED, actor, at);
        return sheets.find(id, actor).orElseThrow();
    }

    /** Declares a conflict of interest: the entry goes to somebody else, and a sheet that was given no longer counts. */
    @Transactional
    public SheetView recuse(UUID id, IfMatch expected, NewRecusal given, Actor actor, Instant at) {
        Open open = open(id, expected, actor);
        sheets.recuse(id, given, at);
        tell(open.sheet(), "recusal", SheetState.RELEASED, actor, at);
        return sheets.find(id, actor).orElseThrow();
    }

    private Open open(UUID id, IfMatch expected, Actor actor) {
        UUID contest = sheets.find(id, actor)
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND))
                .contestId();
        Terms terms = contests.termsShared(contest, actor);
        SheetView sheet = sheets.locked(id, actor).orElseThrow();
        expected.requireVersion(sheet.version());
        switch (sheet.state()) {
            case CLOSED -> throw new ProblemException(JudgingProblem.CONTEST_NOT_JUDGED, terms.status());
            case RELEASED -> throw new ProblemException(JudgingProblem.CONTEST_ASSIGNMENT_RELEASED);
            case PENDING, SCORED -> {}
        }
        return new Open(terms, sheet);
    }

    private void tell(SheetView before, String action, SheetState to, Actor actor, Instant at) {
        history.add(
                before.id(),
                new History.Step(before.version() + 1, action, before.state().name(), to.name(), null),
                actor,
                at);
        audit.record("contest-assignment", before.id(), action, actor, null, List.of("scores"), at);
    }

    /** A sheet that can be written on, and the terms of its contest. */
    private record Open(Terms terms, SheetView sheet) {}
}
