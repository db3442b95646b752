package vn.guongsang.reporting.testing;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ChannelKind;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.TaskKind;
import vn.guongsang.model.TaskStatus;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.PropagationTaskSnapshot;
import vn.guongsang.model.event.PropagationTaskSnapshot.Publication;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.model.event.UnitSnapshot.Naming;

/** Snapshots to tell: invented units, exemplars and tasks. */
public final class Some {

    public static final Instant AT = Instant.parse("2024-11-20T02:30:00Z");
    public static final LocalDate DISTRICTS_END = LocalDate.parse("2025-06-30");
    public static final UUID TV = Ids.named("channel", "trt-tv");

    private Some() {}

    public static UnitSnapshot unit(UUID id, UnitType type, String name, UUID parent) {
        return unit(id, type, name, parent, null);
    }

    /** A unit with its last day, null while it exists, and those that took over. */
    public static UnitSnapshot unit(
            UUID id, UnitType type, String name, UUID parent, LocalDate lastDay, UUID... successors) {
        return dated(id, type, name, parent, null, lastDay, successors);
    }

    public static UnitSnapshot dated(
            UUID id,
            UnitType type,
            String name,
            UUID parent,
            LocalDate firstDay,
            LocalDate lastDay,
            UUID... successors) {
        return new UnitSnapshot(
                id,
                1,
                "registered",
                type,
                firstDay,
                lastDay,
                type == UnitType.DEPARTMENT,
                List.of(new Naming(firstDay, lastDay, "0", null, name, parent)),
                List.of(successors));
    }

    /** An individual with these recognitions, in force or not. */
    public static ExemplarSnapshot exemplar(UUID id, long version, Recognition... recognitions) {
        return exemplar(id, version, SubjectType.INDIVIDUAL, recognitions);
    }

    public static ExemplarSnapshot exemplar(UUID id, long version, SubjectType type, Recognition... recognitions) {
        List<Recognition> all = List.of(recognitions);
        boolean inForce = all.stream().anyMatch(recognition -> recognition.revokedAt() == null);
        return new ExemplarSnapshot(
                id,
                version,
                inForce ? "approved" : "revoked",
                inForce ? ExemplarStatus.APPROVED : ExemplarStatus.REVOKED,
                all.size(),
                inForce,
                null,
                new Card(id, "Điển hình thí dụ", type, all.get(0).unitId(), "AGRICULTURE", null, null),
                all);
    }

    public static Recognition recognition(int approvalNo, Level level, int year, UUID unit) {
        return new Recognition(
                approvalNo, Ids.next(), level, year, unit, "12/QĐ-UBND", LocalDate.of(year, 11, 18), AT, null, null);
    }

    public static Recognition revoked(Recognition recognition) {
        return new Recognition(
                recognition.approvalNo(),
                recognition.nominationId(),
                recognition.level(),
                recognition.year(),
                recognition.unitId(),
                recognition.decisionNumber(),
                recognition.decisionDate(),
                recognition.approvedAt(),
                AT,
                "FRAUD");
    }

    /** As many new exemplars with one recognition each. */
    public static ExemplarSnapshot[] exemplars(int number, Level level, int year, UUID unit) {
        List<ExemplarSnapshot> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(exemplar(Ids.next(), 1, recognition(1, level, year, unit)));
        }
        return all.toArray(new ExemplarSnapshot[0]);
    }

    /** A task of the television to propagate. */
    public static PropagationTaskSnapshot task(UUID exemplar, int approvalNo, TaskStatus status) {
        return task(exemplar, approvalNo, TaskKind.PROPAGATION, status, null);
    }

    /** A task to take the publication of another one down. */
    public static PropagationTaskSnapshot retraction(PropagationTaskSnapshot published, TaskStatus status) {
        return task(published.exemplarId(), published.approvalNo(), TaskKind.RETRACTION, status, published.id());
    }

    private static PropagationTaskSnapshot task(
            UUID exemplar, int approvalNo, TaskKind kind, TaskStatus status, UUID retracts) {
        return new PropagationTaskSnapshot(
                Ids.next(),
                1,
                "created",
                exemplar,
                1,
                approvalNo,
                kind,
                status,
                TV,
                ChannelKind.TV,
                Ids.named("outlet", "trt"),
                AT,
                0,
                status == TaskStatus.PUBLISHED ? new Publication(AT, null, new BigDecimal("7.5"), null) : null,
                retracts,
                null,
                null,
                null,
                null,
                List.of("vi"),
                List.of(),
                null);
    }
}
