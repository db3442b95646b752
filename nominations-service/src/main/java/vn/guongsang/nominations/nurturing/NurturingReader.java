package vn.guongsang.nominations.nurturing;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.history.History;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.text.Labels;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.nurturing.NurturingPlanView.Mending;
import vn.guongsang.nominations.nurturing.NurturingPlanView.WeaknessState;
import vn.guongsang.nominations.nurturing.plan.NurturingContent;
import vn.guongsang.nominations.nurturing.plan.NurturingSupport;
import vn.guongsang.nominations.nurturing.plan.Weakness;
import vn.guongsang.nominations.nurturing.step.NurturingAction;
import vn.guongsang.nominations.nurturing.step.NurturingStatus;

/** Shows one nurturing plan. */
@ApplicationScoped
public class NurturingReader {

    /** The subject's name, and the highest level at which it is an exemplar now. */
    private static final String STANDING =
            """
            SELECT s.display_name, e.id AS exemplar_id,
                   (SELECT r.level FROM recognition r WHERE r.exemplar_id = e.id AND r.revoked_at IS NULL
                    ORDER BY array_position(ARRAY['UNIT', 'COMMUNE', 'DISTRICT', 'PROVINCE'], r.level) DESC LIMIT 1)
                   AS level
            FROM subject s LEFT JOIN exemplar e ON e.subject_id = s.id AND e.status = 'APPROVED' WHERE s.id = :id""";

    private final NurturingPlans plans;
    private final DataSource database;
    private final History history;
    private final Labels labels;

    NurturingReader(NurturingPlans plans, DataSource database, History history, Labels labels) {
        this.plans = plans;
        this.database = database;
        this.history = history;
        this.labels = labels;
    }

    /** A plan as the actor sees it. */
    public Optional<NurturingPlanView> view(UUID id, Actor actor) {
        return plans.find(id, actor.scope()).map(plan -> view(plan, actor));
    }

    /** The label of a stage. */
    public String label(NurturingStatus status) {
        return labels.of("nurturing-status", status);
    }

    /** What an actor may do at a stage. */
    public List<String> allowedActions(NurturingStatus status, Actor actor) {
        return NurturingAction.allowed(status, actor);
    }

    NurturingPlanView view(NurturingPlan plan, Actor actor) {
        NurturingContent content = plan.content();
        Subject subject = subject(plan.subjectId());
        return new NurturingPlanView(
                plan.id(),
                plan.status(),
                label(plan.status()),
                allowedActions(plan.status(), actor),
                plan.version(),
                plan.subjectId(),
                subject.name(),
                plan.unitId(),
                content.sector(),
                content.foundThrough(),
                content.foundHow(),
                content.foundOn(),
                content.goal(),
                subject.standing(),
                content.strengths(),
                states(content.weaknesses()),
                content.milestones(),
                plan.support(),
                total(plan.support()),
                plan.nominations(),
                plans.checks(plan.id()),
                plan.closedOn(),
                history.of(plan.id()));
    }

    private static List<WeaknessState> states(List<Weakness> weaknesses) {
        return weaknesses.stream()
                .map(w ->
                        new WeaknessState(w.text(), w.mendedOn() == null ? Mending.OPEN : Mending.MENDED, w.mendedOn()))
                .toList();
    }

    private static BigDecimal total(List<NurturingSupport> support) {
        return support.stream()
                .map(NurturingSupport::valueVnd)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Subject subject(UUID id) {
        return Sql.of(STANDING)
                .bind("id", id)
                .first(database, row -> {
                    UUID exemplar = row.uuid("exemplar_id");
                    return new Subject(
                            row.text("display_name"),
                            exemplar == null
                                    ? null
                                    : new NurturingPlanView.Standing(exemplar, row.constant("level", Level.class)));
                })
                .orElseThrow();
    }

    /** Who is nurtured. */
    private record Subject(String name, NurturingPlanView.Standing standing) {}
}
