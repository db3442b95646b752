package vn.guongsang.nominations.commendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.nominations.codelist.DecisionRights;
import vn.guongsang.nominations.commendation.step.CommendationRights;
import vn.guongsang.nominations.commendation.step.CommendationStatus;
import vn.guongsang.nominations.commendation.warning.CommendationWarning;
import vn.guongsang.nominations.commendation.warning.Warnings;

/** Shows one commendation. */
@ApplicationScoped
public class CommendationReader {

    private final Commendations commendations;
    private final Warnings warnings;
    private final DecisionRights rights;
    private final History history;
    private final Labels labels;

    CommendationReader(
            Commendations commendations, Warnings warnings, DecisionRights rights, History history, Labels labels) {
        this.commendations = commendations;
        this.warnings = warnings;
        this.rights = rights;
        this.history = history;
        this.labels = labels;
    }

    /** A commendation as the actor sees it. */
    public Optional<CommendationView> view(UUID id, Actor actor, LocalDate today) {
        return commendations.find(id, actor.scope()).map(found -> view(found, actor, today));
    }

    /** The label of a state. */
    public String label(CommendationStatus status) {
        return labels.of("commendation-status", status);
    }

    CommendationView view(Commendation c, Actor actor, LocalDate today) {
        CommendationView.Decided decided = c.decided();
        return new CommendationView(
                c.id(),
                c.status(),
                label(c.status()),
                CommendationRights.allowedActions(c.standing(), actor, rights.undoableLevels(actor, today)),
                c.version(),
                c.form(),
                c.level(),
                c.type(),
                c.unitId(),
                commendations.subjects(c.id()),
                c.achievement(),
                c.achievementKey(),
                c.deedOn(),
                c.foundThrough(),
                c.proposedBy(),
                c.proposedAt(),
                c.status() == CommendationStatus.PROPOSED ? warnings.of(c.id(), today) : List.<CommendationWarning>of(),
                decided,
                decided == null ? null : leadDays(c.deedOn(), decided.decision().date()),
                c.annulment(),
                history.of(c.id()));
    }

    private static int leadDays(LocalDate deed, LocalDate decision) {
        return Math.toIntExact(ChronoUnit.DAYS.between(deed, decision));
    }
}
