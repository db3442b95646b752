package vn.guongsang.nominations.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.audit.Audit;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.time.WorkingDays;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.council.MemberView;
import vn.guongsang.nominations.council.Members;
import vn.guongsang.nominations.nomination.score.ScoreSettings;
import vn.guongsang.nominations.nomination.step.NominationAction;
import vn.guongsang.nominations.nomination.step.Standings;

/** Proposes appraisers for nominations of the province, and assigns them. */
@ApplicationScoped
public class AssignmentService {

    private final Assignments assignments;
    private final Standings nominations;
    private final Members members;
    private final ScoreSettings settings;
    private final Audit audit;

    AssignmentService(
            Assignments assignments, Standings nominations, Members members, ScoreSettings settings, Audit audit) {
        this.assignments = assignments;
        this.nominations = nominations;
        this.members = members;
        this.settings = settings;
        this.audit = audit;
    }

    /** Says who could appraise what, and changes nothing. */
    @Transactional
    public Proposal propose(AssignmentRequest request, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        Facts facts = facts(request.nominationIds(), actor, today);
        ProblemException problem = new ProblemException(AssignmentProblem.ASSIGNMENT_INVALID);
        for (int i = 0; i < request.nominationIds().size(); i++) {
            facts.requireJudged(request.nominationIds().get(i), "/nominationIds/" + i, problem);
        }
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        int appraisers = settings.inForce(Level.PROVINCE, today).appraisers();
        List<Planner.Need> needs = request.nominationIds().stream()
                .distinct()
                .map(id -> new Planner.Need(
                        id,
                        facts.nominations().get(id).sector(),
                        appraisers,
                        facts.taken().getOrDefault(id, Set.of()),
                        facts.conflicted().getOrDefault(id, Set.of())))
                .toList();
        return new Planner(facts.members(), assignments.load()).plan(needs);
    }

    /** Assigns all pairs or none. */
    @Transactional
    public List<AssignmentView> assign(NewAssignments given, Actor actor, Instant at) {
        LocalDate today = Vietnam.dateOf(at);
        Facts facts =
                facts(given.items().stream().map(Pair::nominationId).distinct().toList(), actor, today);
        facts.require(given.items());
        LocalDate due =
                WorkingDays.after(today, settings.inForce(Level.PROVINCE, today).workingDays());
        List<UUID> ids = new ArrayList<>();
        for (Pair pair : given.items()) {
            UUID id = Ids.next();
            ids.add(id);
            assignments.insert(id, pair, actor.id(), at, due);
            audit.record("appraisal-assignment", id, "assignment", actor, null, List.of("all"), at);
        }
        return assignments.of(ids, today);
    }

    private Facts facts(List<UUID> ids, Actor actor, LocalDate today) {
        Map<UUID, Standings.Brief> known = nominations.lockAll(ids);
        return new Facts(
                known,
                members.inForce(Level.PROVINCE, today, actor),
                assignments.taken(ids),
                assignments.conflicted(ids));
    }

    /** What a pair is held against. */
    private record Facts(
            Map<UUID, Standings.Brief> nominations,
            List<MemberView> members,
            Map<UUID, Set<UUID>> taken,
            Map<UUID, Set<UUID>> conflicted) {

        void require(List<Pair> pairs) {
            ProblemException problem = new ProblemException(AssignmentProblem.ASSIGNMENT_INVALID);
            for (int i = 0; i < pairs.size(); i++) {
                Pair pair = pairs.get(i);
                requireJudged(pair.nominationId(), "/items/" + i + "/nominationId", problem);
                String fault = fault(pair, pairs.subList(0, i));
                if (fault != null) {
                    problem.at("/items/" + i + "/memberId", fault);
                }
            }
            if (!problem.faults().isEmpty()) {
                throw problem;
            }
        }

        void requireJudged(UUID id, String pointer, ProblemException problem) {
            Standings.Brief nomination = nominations.get(id);
            if (nomination == null) {
                problem.at(pointer, "nomination-unknown");
            } else if (nomination.standing().level() != Level.PROVINCE) {
                problem.at(pointer, "nomination-of-other-level");
            } else if (NominationAction.APPRAISAL.next(nomination.standing().status()) == null) {
                problem.at(pointer, "nomination-not-judged");
            }
        }

        private String fault(Pair pair, List<Pair> earlier) {
            if (members.stream().noneMatch(member -> member.id().equals(pair.memberId()))) {
                return "member-unknown";
            }
            if (conflicted.getOrDefault(pair.nominationId(), Set.of()).contains(pair.memberId())) {
                return "member-conflicted";
            }
            boolean twice = taken.getOrDefault(pair.nominationId(), Set.of()).contains(pair.memberId());
            return twice || earlier.contains(pair) ? "member-assigned" : null;
        }
    }
}
