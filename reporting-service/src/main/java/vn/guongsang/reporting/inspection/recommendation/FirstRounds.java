package vn.guongsang.reporting.inspection.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.reporting.inspection.InspectionProblem;
import vn.guongsang.reporting.inspection.finding.Findings;
import vn.guongsang.reporting.inspection.finding.form.NewRecommendation;
import vn.guongsang.reporting.inspection.visit.ConclusionFollower;

/** Begins the recommendations of a visit when it is concluded. */
@ApplicationScoped
class FirstRounds implements ConclusionFollower {

    private final Findings findings;
    private final Recommendations recommendations;
    private final Rounds rounds;
    private final RecommendationAnnouncer announcer;

    FirstRounds(Findings findings, Recommendations recommendations, Rounds rounds, RecommendationAnnouncer announcer) {
        this.findings = findings;
        this.recommendations = recommendations;
        this.rounds = rounds;
        this.announcer = announcer;
    }

    @Override
    public void concluded(UUID visit, LocalDate day, Actor actor, Instant at) {
        Map<UUID, List<NewRecommendation>> recommended = findings.recommended(visit);
        requireDeadlines(recommended, day);
        List<Recommendation> begun = new ArrayList<>();
        recommended.forEach((finding, all) -> all.forEach(given -> begun.add(new Recommendation(
                Ids.next(), visit, finding, given.text(), given.deadline().after(day), at))));
        recommendations.persist(begun);
        recommendations.flush();
        for (Recommendation recommendation : begun) {
            rounds.begin(recommendation, actor, Vietnam.startOf(day));
            announcer.begun(recommendation, actor, at);
        }
    }

    /** What was a good deadline when the finding was written may lie before the conclusion. */
    private static void requireDeadlines(Map<UUID, List<NewRecommendation>> recommended, LocalDate day) {
        ProblemException problem = new ProblemException(InspectionProblem.INSPECTION_DEADLINE_INVALID);
        recommended.values().stream().flatMap(List::stream).forEach(given -> given.deadline()
                .check(day, "", problem));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }
}
