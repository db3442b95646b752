package vn.guongsang.media.broadcast.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.media.broadcast.slot.generation.SlotGeneration;

/** Writes programmes and lets their slots follow at once. */
@ApplicationScoped
public class ProgrammeService {

    private final Programmes programmes;
    private final AirChannels channels;
    private final SlotGeneration slots;
    private final ProgrammeAnnouncer announcer;

    ProgrammeService(Programmes programmes, AirChannels channels, SlotGeneration slots, ProgrammeAnnouncer announcer) {
        this.programmes = programmes;
        this.channels = channels;
        this.slots = slots;
        this.announcer = announcer;
    }

    /** Begins a programme on a channel of the actor's outlet. */
    @Transactional
    public UUID begin(NewProgramme given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(ProgrammeProblem.PROGRAMME_INVALID);
        channels.bookable(given.channelId(), actor, problem).ifPresent(channel -> checkRelay(given, channel, problem));
        ProgrammeCheck.check(given, problem);
        refuseFaulty(problem);
        Programme programme = new Programme(Ids.next(), given, at);
        programmes.persist(programme);
        announcer.begun(programme, actor, at);
        follow(programme, actor, at);
        return programme.id();
    }

    /** Rewrites a programme; slots in which nobody has had a hand follow. */
    @Transactional
    public void edit(UUID id, IfMatch expected, NewProgramme given, Actor actor, Instant at) {
        apply(id, expected, new Doing(ProgrammeAction.EDIT, null, actor, at), programme -> {
            ProblemException problem = new ProblemException(ProgrammeProblem.PROGRAMME_INVALID);
            if (!given.channelId().equals(programme.channelId())) {
                problem.at("/channelId", "channel-fixed");
            }
            channels.find(programme.channelId()).ifPresent(channel -> checkRelay(given, channel, problem));
            ProgrammeCheck.check(given, problem);
            refuseFaulty(problem);
            programme.edit(given);
        });
    }

    /** Lets a programme rest. */
    @Transactional
    public void suspend(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ProgrammeAction.SUSPENSION, reason, actor, at), Programme::suspend);
    }

    /** Lets it go on. */
    @Transactional
    public void resume(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ProgrammeAction.RESUMPTION, reason, actor, at), Programme::resume);
    }

    /** Ends it for good. */
    @Transactional
    public void end(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        apply(id, expected, new Doing(ProgrammeAction.ENDING, reason, actor, at), Programme::end);
    }

    /** Makes the slots of one programme that are missing, as far ahead as they are made. */
    @Transactional
    public void generate(UUID id, Actor server, Instant at) {
        UUID channel = programmes.channelOf(id).orElseThrow();
        channels.locked(channel);
        follow(programmes.locked(id), server, at);
    }

    private void apply(UUID id, IfMatch expected, Doing doing, Consumer<Programme> transition) {
        AirChannel channel = programmes
                .channelOf(id)
                .flatMap(channels::locked)
                .filter(found -> found.isOf(doing.actor()))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Programme programme = programmes.locked(id);
        expected.requireVersion(programme.version());
        ProgrammeStatus before = programme.status();
        programme.requireAllowed(doing.action(), ProgrammeAction.allowed(before, channel.outletId(), doing.actor()));
        transition.accept(programme);
        announcer.done(programme, doing.action(), before, doing.reason(), doing.actor(), doing.at());
        follow(programme, doing.actor(), doing.at());
    }

    private void follow(Programme programme, Actor actor, Instant at) {
        programmes.flush(); // slots refer to it, and the answer is read by SQL in the same transaction
        announcer.generated(programme.id(), slots.generate(programme.plan(), at), actor, at);
    }

    /** A programme relays one of the channel for which its own is registered. */
    private void checkRelay(NewProgramme given, AirChannel channel, ProblemException problem) {
        boolean fits = given.relayOf() == null
                || programmes
                        .channelOf(given.relayOf())
                        .filter(original -> original.equals(channel.relayOf()))
                        .isPresent();
        if (!fits) {
            problem.at("/relayOf", "no-programme-to-relay");
        }
    }

    private static void refuseFaulty(ProblemException problem) {
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
    }

    /** One step: what, why, who, when. */
    private record Doing(ProgrammeAction action, String reason, Actor actor, Instant at) {}
}
