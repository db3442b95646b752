package vn.guongsang.nominations.nomination.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.sql.Sql;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.nomination.score.ScoreSettings;
import vn.guongsang.nominations.nomination.score.Scoring;

/** Stores opinions, one a person; a second one of the same person replaces the first. */
@ApplicationScoped
public class Appraisals {

    private static final TypeReference<List<Finding>> FINDINGS = new TypeReference<>() {};

    private final DataSource database;
    private final ObjectMapper json;
    private final ScoreSettings settings;

    Appraisals(DataSource database, ObjectMapper json, ScoreSettings settings) {
        this.database = database;
        this.json = json;
        this.settings = settings;
    }

    /** Takes an opinion in that was given on a day. */
    public void put(UUID nomination, NewAppraisal given, LocalDate givenOn, Actor actor, Instant at) {
        Sql.of(
                        """
                INSERT INTO appraisal (nomination_id, appraiser, appraiser_name, unit_id, at, given_on, recommendation, comment, findings)
                VALUES (:nomination, :appraiser, :name, :unit, :at, :givenOn, :recommendation, :comment, :findings::jsonb)
                ON CONFLICT (nomination_id, appraiser) DO UPDATE SET at = excluded.at,
                    given_on = excluded.given_on, recommendation = excluded.recommendation, comment = excluded.comment, findings = excluded.findings""")
                .bind("nomination", nomination)
                .bind("appraiser", actor.id())
                .bind("name", actor.name())
                .bind("unit", actor.unitId())
                .bind("at", at)
                .bind("givenOn", givenOn)
                .bind("recommendation", given.recommendation())
                .bind("comment", given.comment())
                .bind("findings", write(given.findings()))
                .update(database);
    }

    /** A dossier that was sent back is appraised anew. */
    public void clear(UUID nomination) {
        Sql.of("DELETE FROM appraisal WHERE nomination_id = :nomination")
                .bind("nomination", nomination)
                .update(database);
    }

    /** Whether somebody advises to approve. */
    public boolean anyRecommendsApproval(UUID nomination) {
        return of(nomination).stream().anyMatch(a -> a.recommendation() == Recommendation.APPROVE);
    }

    /** All opinions on a nomination, oldest first. */
    public List<AppraisalView> of(UUID nomination) {
        return Sql.of("SELECT * FROM appraisal WHERE nomination_id = :nomination ORDER BY at, appraiser")
                .bind("nomination", nomination)
                .list(
                        database,
                        row -> new AppraisalView(
                                row.text("appraiser"),
                                row.text("appraiser_name"),
                                row.uuid("unit_id"),
                                row.instant("at"),
                                row.date("given_on"),
                                row.constant("recommendation", Recommendation.class),
                                row.text("comment"),
                                read(row.text("findings"))));
    }

    /** What opinions say together, by the setting of the day on which the nomination was submitted; null without any. */
    public Scoring sum(List<AppraisalView> opinions, Level level, Instant submittedAt) {
        return opinions.isEmpty() ? null : Scoring.of(opinions, settings.inForce(level, Vietnam.dateOf(submittedAt)));
    }

    /** Refuses findings on criteria that the dossier is not held to, and scores above the best one of the level. */
    public void requireFitting(NewAppraisal opinion, Yardstick yardstick, Level level, LocalDate today) {
        List<String> known = List.copyOf(yardstick.codes());
        int best = settings.inForce(level, today).maxScore();
        ProblemException problem = new ProblemException(DossierProblem.APPRAISAL_INVALID);
        for (int i = 0; i < opinion.findings().size(); i++) {
            if (!known.contains(opinion.findings().get(i).criterion())) {
                problem.with(new ProblemException.Fault(
                        "/findings/" + i + "/criterion", null, "criterion-unknown", List.of(), null, known));
            }
            Integer score = opinion.findings().get(i).score();
            if (score != null && score > best) {
                problem.at("/findings/" + i + "/score", "score-above-best", best);
            }
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private String write(List<Finding> findings) {
        try {
            return json.writeValueAsString(findings);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings cannot be written", e);
        }
    }

    private List<Finding> read(String findings) {
        try {
            return json.readValue(findings, FINDINGS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("findings cannot be read", e);
        }
    }
}
