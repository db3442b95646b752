package vn.guongsang.media.broadcast.airing.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.problem.ProblemTexts;
import vn.guongsang.media.broadcast.airing.AiringCheck;
import vn.guongsang.media.broadcast.airing.AiringDetail;
import vn.guongsang.media.broadcast.airing.AiringLog;
import vn.guongsang.media.broadcast.airing.AiringProblem;
import vn.guongsang.media.broadcast.channel.AirChannel;
import vn.guongsang.media.broadcast.channel.AirChannels;

/** Takes in what a playout system tells: what is new and right; a repetition adds nothing, so a corrected file may come whole. */
@ApplicationScoped
public class AiringImportService {

    private final AiringCheck check;
    private final AiringLog log;
    private final AirChannels channels;

    AiringImportService(AiringCheck check, AiringLog log, AirChannels channels) {
        this.check = check;
        this.log = log;
        this.channels = channels;
    }

    /** Who imports what into which channel, and whether only to see what would come of it. */
    public record Order(UUID channelId, boolean dryRun, Locale language, Actor actor, Instant at) {}

    /** Lines of JSON. */
    @Transactional
    public ImportReport take(NewAiringImport given, Order order) {
        List<AiringDetail> records = given.records();
        return take(
                IntStream.range(0, records.size())
                        .mapToObj(i -> new PlayoutRow(i + 1, records.get(i), referenceMissing(records.get(i))))
                        .toList(),
                order);
    }

    /** A table. */
    @Transactional
    public ImportReport take(byte[] csv, Order order) {
        return take(PlayoutTable.read(csv), order);
    }

    private static List<PlayoutRow.Fault> referenceMissing(AiringDetail detail) {
        return detail.reference() == null
                ? List.of(new PlayoutRow.Fault("reference", "cell-required", List.of()))
                : List.of();
    }

    private ImportReport take(List<PlayoutRow> rows, Order order) {
        AirChannel channel = channels.locked(order.channelId())
                .filter(found -> found.isOf(order.actor()) && found.isOnAir())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
        List<PlayoutRow> readable =
                rows.stream().filter(row -> row.faults().isEmpty()).toList();
        Iterator<AiringCheck.Verdict> verdicts = check.judge(
                        channel.id(), readable.stream().map(PlayoutRow::detail).toList(), order.at())
                .iterator();
        List<Judged> judged = new ArrayList<>();
        Map<String, AiringDetail> first = new HashMap<>();
        for (PlayoutRow row : rows) {
            judged.add(row.faults().isEmpty() ? Judged.of(row, verdicts.next(), first) : Judged.unread(row));
        }
        List<AiringCheck.Verdict> fresh =
                judged.stream().filter(Judged::isNew).map(Judged::verdict).toList();
        Iterator<UUID> ids = order.dryRun()
                ? IntStream.range(0, fresh.size()).mapToObj(i -> (UUID) null).iterator()
                : log.append(channel, fresh, order.actor(), order.at()).iterator();
        return ImportReport.of(
                order.dryRun(),
                judged.stream()
                        .map(row -> row.line(row.isNew() ? ids.next() : row.known(), order.language()))
                        .toList());
    }

    /** A row and what it comes to; a reference that stands twice in one file is taken once. */
    private record Judged(
            PlayoutRow row, RowOutcome outcome, AiringCheck.Verdict verdict, List<PlayoutRow.Fault> faults) {

        static Judged unread(PlayoutRow row) {
            return new Judged(row, RowOutcome.WRONG, null, row.faults());
        }

        static Judged of(PlayoutRow row, AiringCheck.Verdict verdict, Map<String, AiringDetail> first) {
            List<PlayoutRow.Fault> faults = verdict.faults().stream()
                    .map(fault -> new PlayoutRow.Fault(fault.field(), fault.code(), List.of()))
                    .toList();
            if (!faults.isEmpty()) {
                return new Judged(row, RowOutcome.WRONG, verdict, faults);
            }
            AiringDetail before = first.putIfAbsent(row.detail().reference(), row.detail());
            if (before != null && !before.equals(row.detail())) {
                var other = new PlayoutRow.Fault("reference", "reference-means-another", List.of());
                return new Judged(row, RowOutcome.WRONG, verdict, List.of(other));
            }
            boolean fresh = before == null && verdict.known() == null;
            return new Judged(row, fresh ? RowOutcome.NEW : RowOutcome.KNOWN, verdict, List.of());
        }

        boolean isNew() {
            return outcome == RowOutcome.NEW;
        }

        UUID known() {
            return outcome == RowOutcome.KNOWN ? verdict.known() : null;
        }

        ImportReport.Line line(UUID id, Locale language) {
            return new ImportReport.Line(
                    row.number(),
                    outcome,
                    id,
                    faults.stream()
                            .map(fault -> new ImportReport.Fault(fault.field(), fault.code(), text(fault, language)))
                            .toList());
        }

        private static String text(PlayoutRow.Fault fault, Locale language) {
            return ProblemTexts.ruleDetail(
                    AiringProblem.AIRING_INVALID,
                    fault.code(),
                    language,
                    fault.arguments().toArray());
        }
    }
}
