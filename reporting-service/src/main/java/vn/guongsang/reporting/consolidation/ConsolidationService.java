package vn.guongsang.reporting.consolidation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.UnitType;
import vn.guongsang.reporting.consolidation.content.ConsolidationOrder;
import vn.guongsang.reporting.consolidation.content.Dispatch;
import vn.guongsang.reporting.consolidation.content.NewConsolidation;
import vn.guongsang.reporting.consolidation.content.Sealed;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.consolidation.seal.CanonicalJson;
import vn.guongsang.reporting.consolidation.snapshot.Reach;
import vn.guongsang.reporting.consolidation.snapshot.Reaches;
import vn.guongsang.reporting.consolidation.snapshot.Snapshot;
import vn.guongsang.reporting.consolidation.step.ConsolidationAction;
import vn.guongsang.reporting.consolidation.step.ConsolidationProblem;
import vn.guongsang.reporting.consolidation.step.ConsolidationStatus;
import vn.guongsang.reporting.consolidation.store.Seals;
import vn.guongsang.reporting.consolidation.store.StoredSnapshots;
import vn.guongsang.reporting.job.JobService;
import vn.guongsang.reporting.job.NewJob;

/** The steps that people take with consolidated reports. */
@ApplicationScoped
public class ConsolidationService {

    public static final String SNAPSHOT = "CONSOLIDATION";
    public static final String DOCUMENTS = "CONSOLIDATION_DOCUMENTS";
    public static final String REPRODUCTION = "CONSOLIDATION_REPRODUCTION";

    private final ConsolidatedReports reports;
    private final Reaches reaches;
    private final StoredSnapshots snapshots;
    private final Seals seals;
    private final JobService jobs;
    private final ConsolidationAnnouncer announcer;

    ConsolidationService(
            ConsolidatedReports reports,
            Reaches reaches,
            StoredSnapshots snapshots,
            Seals seals,
            JobService jobs,
            ConsolidationAnnouncer announcer) {
        this.reports = reports;
        this.reaches = reaches;
        this.snapshots = snapshots;
        this.seals = seals;
        this.jobs = jobs;
        this.announcer = announcer;
    }

    /** The parameters of a job that works on one report. */
    public record OfReport(UUID reportId) {}

    /** Where a report is read. */
    public static String path(UUID report) {
        return "/v1/consolidated-reports/" + report;
    }

    /** Orders a snapshot as of now; returns the job. */
    @Transactional
    public UUID order(NewConsolidation wanted, Actor actor, Instant at) {
        Reach reach = reaches.of(wanted.unitId(), wanted.year(), at, actor.scope())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        UUID unit = reach.unit().id();
        if (!ConsolidationAction.isMaking(actor, unit)) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        ConsolidationRule.check(new ConsolidationRule.Check(
                reach.unit(),
                reach.plan(),
                reach.year(),
                Vietnam.dateOf(at),
                wanted.amends(),
                reports.valid(unit, reach.year())));
        ConsolidationOrder order = new ConsolidationOrder(Ids.next(), unit, reach.year(), at, wanted.amends());
        UUID subject = Ids.named("consolidation", unit + "@" + reach.year());
        return jobs.order(new NewJob(SNAPSHOT, subject, order), actor, at);
    }

    /** Signs and seals a report, supersedes the one that it amends, and has its documents made. */
    @Transactional
    public void finalise(UUID id, IfMatch expected, Signing signing, Actor actor, Instant at) {
        take(id, expected, new Doing(ConsolidationAction.FINALISATION, null, actor, at), report -> {
            if (actor.id().equals(report.made().madeBy())) {
                throw new ProblemException(ConsolidationProblem.CONSOLIDATION_OWN_SNAPSHOT);
            }
            Snapshot snapshot = snapshots.of(id).orElseThrow().snapshot();
            supersede(report, actor, at);
            report.finalise(signing, actor, at);
            seals.seal(id, CanonicalJson.write(new Sealed(Sealed.SCHEMA, id, signing, at, snapshot)), at);
            jobs.order(new NewJob(DOCUMENTS, id, new OfReport(id)), actor, at);
        });
    }

    /** Notes that the report of the province went to the Central Board. */
    @Transactional
    public void send(UUID id, IfMatch expected, Dispatch dispatch, Actor actor, Instant at) {
        take(id, expected, new Doing(ConsolidationAction.DISPATCH, null, actor, at), report -> {
            boolean province = snapshots.of(id).orElseThrow().snapshot().scope().type() == UnitType.PROVINCE;
            if (!province) {
                throw new ProblemException(ConsolidationProblem.CONSOLIDATION_NOT_OF_PROVINCE);
            }
            report.send(dispatch, actor, at);
        });
    }

    /** Gives up a draft. */
    @Transactional
    public void discard(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        take(
                id,
                expected,
                new Doing(ConsolidationAction.DISCARD, reason, actor, at),
                report -> report.discard(reason, at));
    }

    /** Has the documents of a signed report made once more and compared; returns the job. */
    @Transactional
    public UUID reproduce(UUID id, Actor actor, Instant at) {
        ConsolidatedReport report =
                reports.find(id, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (report.signing() == null) {
            throw new ProblemException(ConsolidationProblem.CONSOLIDATION_STATE, "reproduction", report.status())
                    .with("state", report.status());
        }
        return jobs.order(new NewJob(REPRODUCTION, id, new OfReport(id)), actor, at);
    }

    private void supersede(ConsolidatedReport report, Actor actor, Instant at) {
        UUID valid = reports.valid(report.unitId(), report.year()).orElse(null);
        if (valid == null && report.amends() == null) {
            return;
        }
        if (valid == null || !valid.equals(report.amends())) {
            throw new ProblemException(ConsolidationProblem.CONSOLIDATION_REFUSED)
                    .at("/amends", "amends-not-valid-report");
        }
        ConsolidatedReport former =
                reports.locked(valid, actor.scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        ConsolidationStatus before = former.status();
        former.supersede(report.id(), at);
        reports.flush(); // before the new one takes its place under the unique index
        announcer.done(former, new Doing(ConsolidationAction.SUPERSESSION, null, actor, at), before);
    }

    private void take(UUID id, IfMatch expected, Doing doing, Consumer<ConsolidatedReport> transition) {
        ConsolidatedReport report =
                reports.locked(id, doing.actor().scope()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        if (!doing.action().isOpenTo(doing.actor(), report.unitId())) {
            throw new ProblemException(KitProblem.FORBIDDEN);
        }
        expected.requireVersion(report.version());
        ConsolidationStatus before = report.status();
        report.requireAllowed(doing.action());
        transition.accept(report);
        reports.flush(); // lists are read by SQL in the same transaction
        announcer.done(report, doing, before);
    }

    /** One step: what, why, who, when. */
    record Doing(ConsolidationAction action, String reason, Actor actor, Instant at) {}
}
