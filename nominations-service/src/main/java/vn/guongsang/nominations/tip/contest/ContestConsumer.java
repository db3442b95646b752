package vn.guongsang.nominations.tip.contest;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.inbox.ConsumerRunner;
import vn.guongsang.kit.inbox.ContractViolationException;
import vn.guongsang.kit.reconciliation.ComparableConsumer;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.event.CloudEvent;
import vn.guongsang.model.event.ContestSnapshot;
import vn.guongsang.model.event.ContestSnapshot.Candidate;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.tip.NewTip;
import vn.guongsang.nominations.tip.TipService;

/** Turns what media-service tells of contests into tips; who an entry is about is read there, by those who may. */
@ApplicationScoped
class ContestConsumer implements ComparableConsumer<ContestSnapshot> {

    private static final Actor SERVER = Actor.system("contest-candidates");

    private final ConsumerRunner runner;
    private final ToldContests told;
    private final TipService tips;
    private final Now now;

    ContestConsumer(ConsumerRunner runner, ToldContests told, TipService tips, Now now) {
        this.runner = runner;
        this.told = told;
        this.tips = tips;
        this.now = now;
    }

    /** Receives from topic guongsang.contests.v1. */
    @Incoming("contests")
    @Blocking("events")
    public void on(ConsumerRecord<byte[], byte[]> message) {
        runner.consume(message, this);
    }

    @Override
    public String name() {
        return "contest-candidates";
    }

    @Override
    public Class<ContestSnapshot> snapshotType() {
        return ContestSnapshot.class;
    }

    @Override
    public String topic() {
        return Topics.CONTESTS;
    }

    @Override
    public Map<UUID, Long> versionsOf(Collection<UUID> ids) {
        return told.versionsOf(ids);
    }

    @Override
    public void apply(CloudEvent<ContestSnapshot> event) {
        ContestSnapshot contest = event.data();
        if (contest.title() == null || contest.candidates() == null) {
            throw new ContractViolationException("contract-violation", "title or candidates is missing");
        }
        if (told.store(contest)) {
            Map<UUID, NewTip> byEntry = new LinkedHashMap<>();
            contest.candidates().forEach(candidate -> byEntry.put(candidate.entryId(), tip(contest, candidate)));
            tips.receive(contest.id(), byEntry, SERVER, now.instant());
        }
    }

    private static NewTip tip(ContestSnapshot contest, Candidate candidate) {
        if (candidate.entryId() == null || candidate.subjectUnitId() == null) {
            throw new ContractViolationException(
                    "contract-violation", "candidates.entryId or subjectUnitId is missing");
        }
        String text =
                "Cuộc thi “%s” (%s) giới thiệu nhân vật của bài dự thi số %s. Đọc bài và nhân vật ở media-service,"
                        + " /v1/contest-entries/%s.";
        return new NewTip(
                candidate.subjectUnitId(),
                "Nhân vật của bài dự thi số " + candidate.code(),
                text.formatted(contest.title(), contest.documentNumber(), candidate.code(), candidate.entryId()),
                null);
    }
}
