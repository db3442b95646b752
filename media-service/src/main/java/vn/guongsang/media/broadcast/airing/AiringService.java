package vn.guongsang.media.broadcast.airing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;
import vn.guongsang.media.task.step.TaskProblem;

/** Notes single airings, and annuls what was noted wrongly. */
@ApplicationScoped
public class AiringService {

    private final Airings airings;
    private final AiringCheck check;
    private final AiringLog log;
    private final AirChannels channels;

    AiringService(Airings airings, AiringCheck check, AiringLog log, AirChannels channels) {
        this.airings = airings;
        this.check = check;
        this.log = log;
        this.channels = channels;
    }

    /** Notes one airing. */
    @Transactional
    public UUID record(NewAiring given, Actor actor, Instant at) {
        ProblemException problem = new ProblemException(AiringProblem.AIRING_INVALID);
        AirChannel channel =
                channels.bookable(given.channelId(), actor, problem).orElseThrow(() -> problem);
        AiringCheck.Verdict verdict =
                check.judge(channel.id(), List.of(given.aired()), at).get(0);
        verdict.faults().forEach(fault -> problem.at("/aired/" + fault.field(), fault.code()));
        if (!problem.faults().isEmpty()) {
            throw problem;
        }
        if (verdict.known() != null) {
            throw new ProblemException(AiringProblem.AIRING_KNOWN).with("recordId", verdict.known());
        }
        return log.append(channel, List.of(verdict), actor, at).get(0);
    }

    /** Lets a line that is wrong count no more. */
    @Transactional
    public void annul(UUID id, IfMatch expected, String reason, Actor actor, Instant at) {
        AirChannel channel = airings.channelOf(id)
                .flatMap(channels::locked)
                .filter(found -> found.isOf(actor))
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        Airings.Stored line = airings.locked(id);
        expected.requireVersion(line.version());
        if (line.status() == AiringStatus.ANNULLED) {
            throw new ProblemException(TaskProblem.ILLEGAL_TRANSITION, AiringStatus.ANNULMENT, line.status())
                    .with("state", line.status())
                    .with("allowedActions", List.of());
        }
        airings.publicationOf(id).ifPresent(task -> {
            throw new ProblemException(AiringProblem.AIRING_FOUNDS_PUBLICATION).with("taskId", task);
        });
        log.annul(channel, line, reason, actor, at);
    }
}
