package vn.guongsang.media.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.gathering.form.NewGathering;
import vn.guongsang.media.gathering.form.NewResult;
import vn.guongsang.media.gathering.step.GatheringAction;
import vn.guongsang.media.gathering.step.GatheringStatus;

/** Writes gatherings and what came of them. */
@ApplicationScoped
public class GatheringService {

    private final Gatherings gatherings;
    private final Hosts hosts;
    private final Guests guests;
    private final GatheringAnnouncer announcer;

    GatheringService(Gatherings gatherings, Hosts hosts, Guests guests, GatheringAnnouncer announcer) {
        this.gatherings = gatherings;
        this.hosts = hosts;
        this.guests = guests;
        this.announcer = announcer;
    }

    /** Begins a draft. */
    @Transactional
    public GatheringView draft(NewGathering given, Actor actor, Instant at) {
        check(given, List.of(), actor, at);
        Gathering gathering = new Gathering(Ids.next(), given, at);
        gatherings.persist(gathering);
        announcer.drafted(gathering, actor, at);
        return gatherings.view(gathering, actor, at);
    }

    /** Rewrites what has not been held. */
    @Transactional
    public GatheringView edit(UUID id, IfMatch expected, NewGathering given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.EDIT, null, actor, at), gathering -> {
            check(given, gathering.content().exemplarIds(), actor, at);
            gathering.edit(given);
        });
    }

    /** Takes a draft into the plan. */
    @Transactional
    public GatheringView plan(UUID id, IfMatch expected, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.PLANNING, null, actor, at), Gathering::plan);
    }

    /** Records what came of it. */
    @Transactional
    public GatheringView hold(UUID id, IfMatch expected, NewResult given, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.RESULT, null, actor, at), gathering -> {
            check(given, gathering, actor, at);
            gathering.hold(given);
            gatherings.record(gathering, actor, at);
        });
    }

    /** Puts right what has been recorded; the former figures stay readable. */
    @Transactional
    public GatheringView correct(UUID id, IfMatch expected, NewResult given, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.CORRECTION, reason, actor, at), gathering -> {
            check(given, gathering, actor, at);
            gathering.correct(given);
            gatherings.record(gathering, actor, at);
        });
    }

    /** Calls a gathering off. */
    @Transactional
    public GatheringView cancel(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.CANCELLATION, reason, actor, at), Gathering::cancel);
    }

    /** Takes back that it was held. */
    @Transactional
    public GatheringView annul(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        return apply(id, expected, new Doing(GatheringAction.ANNULMENT, reason, actor, at), Gathering::annul);
    }

    private GatheringView apply(UUID id, IfMatch expected, Doing doing, Consumer<Gathering> transition) {
        Gathering gathering =
                gatherings.forChange(id, doing.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        expected.requireVersion(gathering.version());
        gathering.requireAllowed(doing.action(), doing.actor());
        GatheringStatus before = gathering.status();
        transition.accept(gathering);
        announcer.done(gathering, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        return gatherings.view(gathering, doing.actor(), doing.at());
    }

    private void check(NewGathering given, List<UUID> named, Actor actor, Instant at) {
        hosts.require(given.hostIds(), given.plannedOn(), actor);
        ProblemException problem = GatheringRule.name(
                new ProblemException(GatheringProblem.GATHERING_INVALID),
                given.exemplarIds(),
                unknown(given.exemplarIds(), named, actor, at));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    private void check(NewResult given, Gathering gathering, Actor actor, Instant at) {
        NewGathering content = gathering.content();
        int there = hosts.on(content.hostIds(), given.heldOn()).size();
        GatheringRule.check(
                new GatheringRule.Case(
                        given, content.purpose(), there == content.hostIds().size(), Vietnam.dateOf(at)),
                unknown(given.exemplarIds(), content.exemplarIds(), actor, at));
    }

    /** Whoever is named already may stay, whatever has become of the recognition since. */
    private List<UUID> unknown(List<UUID> given, List<UUID> named, Actor actor, Instant at) {
        return guests.unknown(given.stream().filter(id -> !named.contains(id)).toList(), actor, at);
    }

    /** One step: what, why, who, when. */
    private record Doing(GatheringAction action, String reason, Actor actor, Instant at) {}
}
