package vn.guongsang.media.reach.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.problem.ProblemException;

/** A row on its way in, and what has been found of it. */
final class Candidate {

    private final int index;
    private final ProblemException problem = new ProblemException(ReachProblem.REACH_INTAKE_INVALID);
    private NewFigure figure;
    private Known known;
    private UUID recordedAs;

    Candidate(int index) {
        this.index = index;
    }

    static List<Candidate> all(List<NewFigure> figures) {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            all.add(new Candidate(i).of(figures.get(i)));
        }
        return all;
    }

    Candidate of(NewFigure given) {
        figure = given;
        return this;
    }

    void fault(String field, String rule, Object... arguments) {
        problem.at("/rows/" + index + "/" + field, rule, arguments);
    }

    void found(Known facts) {
        known = facts;
    }

    /** It stands there already, or does now. */
    void recorded(UUID id) {
        recordedAs = id;
    }

    int index() {
        return index;
    }

    /** What was told; null when it could not be read. */
    NewFigure figure() {
        return figure;
    }

    Known known() {
        return known;
    }

    UUID recordedAs() {
        return recordedAs;
    }

    boolean isInvalid() {
        return !problem.faults().isEmpty();
    }

    ProblemException problem() {
        return problem;
    }
}
