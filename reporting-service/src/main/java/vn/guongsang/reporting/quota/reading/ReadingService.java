package vn.guongsang.reporting.quota.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.plan.Quota;
import vn.guongsang.reporting.plan.Quotas;
import vn.guongsang.reporting.plan.clause.Clause;
import vn.guongsang.reporting.plan.clause.Clauses;
import vn.guongsang.reporting.quota.reading.Readings.Frame;

/** Adds readings and quotas; the only transaction boundary of readings. */
@ApplicationScoped
public class ReadingService {

    private final Readings readings;
    private final Quotas quotas;
    private final Clauses clauses;
    private final ReadingAnnouncer announcer;

    ReadingService(Readings readings, Quotas quotas, Clauses clauses, ReadingAnnouncer announcer) {
        this.readings = readings;
        this.quotas = quotas;
        this.clauses = clauses;
        this.announcer = announcer;
    }

    /** Adds a reading behind the newest one, which ends the day before. */
    @Transactional
    public QuotaDetail add(String code, IfMatch expected, NewReading given, Actor actor, Instant at) {
        List<Quota> known = readings.forChange(code);
        if (known.isEmpty()) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        expected.requireVersion(known.size());
        Quota last = known.get(known.size() - 1);
        Clause clause = clause(last.plan().code(), given);
        LocalDate today = Vietnam.dateOf(at);
        ReadingRule.check(given, new ReadingRule.Facts(today, last.measure().unit(), last.validFrom(), clause), "");
        Frame frame = new Frame(
                last.plan().code(),
                code,
                last.measure().metric(),
                last.measure().unit(),
                clause.section());
        return store(frame, known.size() + 1L, given, actor, at);
    }

    /** Adds a quota with its first reading. */
    @Transactional
    public QuotaDetail create(NewQuota given, Actor actor, Instant at) {
        if (!quotas.hasPlan(given.planCode())) {
            throw new ProblemException(ReadingProblem.QUOTA_READING_INVALID)
                    .at("/planCode", "plan-unknown", given.planCode());
        }
        if (!readings.forChange(given.code()).isEmpty()) {
            throw new ProblemException(ReadingProblem.QUOTA_EXISTS, given.code());
        }
        Clause clause = clause(given.planCode(), given.reading());
        ReadingRule.check(
                given.reading(), new ReadingRule.Facts(Vietnam.dateOf(at), given.unit(), null, clause), "/reading");
        Frame frame = new Frame(given.planCode(), given.code(), given.metric(), given.unit(), clause.section());
        return store(frame, 1, given.reading(), actor, at);
    }

    private QuotaDetail store(Frame frame, long version, NewReading given, Actor actor, Instant at) {
        readings.add(frame, given, actor, at);
        announcer.added(frame.code(), version, given, actor, at);
        return readings.view(frame.code(), actor).orElseThrow();
    }

    private Clause clause(String plan, NewReading given) {
        return clauses.find(plan, given.clauseKey(), given.validFrom()).orElse(null);
    }
}
