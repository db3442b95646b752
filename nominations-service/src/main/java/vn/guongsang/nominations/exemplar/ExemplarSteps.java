package vn.guongsang.nominations.exemplar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.nominations.correction.Correction;
import vn.guongsang.nominations.correction.CorrectionType;
import vn.guongsang.nominations.exemplar.ExemplarAnnouncer.Told;
import vn.guongsang.nominations.exemplar.step.ExemplarAction;

/** Takes one step of one exemplar, and has it told, in the transaction of a service. */
@ApplicationScoped
class ExemplarSteps {

    private final Exemplars exemplars;
    private final ExemplarAnnouncer announcer;

    ExemplarSteps(Exemplars exemplars, ExemplarAnnouncer announcer) {
        this.exemplars = exemplars;
        this.announcer = announcer;
    }

    /** On which version of which exemplar, by whom, when. */
    record On(UUID id, IfMatch expected, Actor actor, Instant at) {}

    /** What is done and why; a null reason where none is asked for. */
    record Doing(String change, ExemplarAction action, String reason) {}

    /** A step that corrects the profile only if it closes or opens it. */
    void take(On on, Doing doing, Consumer<Exemplar> transition) {
        take(on, doing, exemplar -> {
            transition.accept(exemplar);
            return null;
        });
    }

    /** A step that says itself how it corrects the profile, or null. */
    void take(On on, Doing doing, Function<Exemplar, Correction> transition) {
        Exemplar exemplar = exemplars
                .forChange(on.id(), on.actor().scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        on.expected().requireVersion(exemplar.version());
        take(exemplar, doing, transition, on.actor(), on.at());
    }

    /** The same on an exemplar that the caller has locked. */
    void take(Exemplar exemplar, Doing doing, Function<Exemplar, Correction> transition, Actor actor, Instant at) {
        ExemplarStatus before = exemplar.status();
        CorrectionType closedBefore = exemplar.publication().closedAs();
        Correction own = transition.apply(exemplar);
        Correction correction = own == null ? closing(exemplar, closedBefore, doing.reason()) : own;
        announcer.announce(
                exemplar, new Told(doing.change(), doing.action(), before, doing.reason(), correction), actor, at);
    }

    private static Correction closing(Exemplar exemplar, CorrectionType closedBefore, String reason) {
        CorrectionType closedNow = exemplar.publication().closedAs();
        if (closedNow == closedBefore) {
            return null;
        }
        return closedNow == null
                ? Correction.restoration(reason, null)
                : Correction.closing(closedNow, reason, exemplar.publication().notice());
    }
}
