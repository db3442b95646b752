package vn.guongsang.media.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.ExemplarStatus;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.ExemplarSnapshot;
import vn.guongsang.model.event.ExemplarSnapshot.Card;
import vn.guongsang.model.event.ExemplarSnapshot.Recognition;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.model.event.UnitSnapshot.Naming;

/** Snapshots to tell: invented exemplars and units. */
public final class Some {

    public static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    public static final UUID UNIT = Ids.named("test", "unit");

    private Some() {}

    /** An exemplar that may be published, with these recognitions, in force or not. */
    public static ExemplarSnapshot exemplar(UUID id, long version, Recognition... recognitions) {
        return exemplar(id, version, true, null, recognitions);
    }

    public static ExemplarSnapshot exemplar(UUID id, long version, String sector, Recognition... recognitions) {
        return exemplar(id, version, sector, true, null, List.of(recognitions));
    }

    /** The same without a ground for publication. */
    public static ExemplarSnapshot withdrawn(UUID id, long version, String sector, Recognition... recognitions) {
        return exemplar(id, version, sector, false, null, List.of(recognitions));
    }

    public static ExemplarSnapshot exemplar(
            UUID id, long version, boolean publishable, Instant embargoUntil, Recognition... recognitions) {
        return exemplar(id, version, "AGRICULTURE", publishable, embargoUntil, List.of(recognitions));
    }

    private static ExemplarSnapshot exemplar(
            UUID id, long version, String sector, boolean publishable, Instant embargoUntil, List<Recognition> all) {
        boolean inForce = all.stream().anyMatch(recognition -> recognition.revokedAt() == null);
        return new ExemplarSnapshot(
                id,
                version,
                inForce ? "approved" : "revoked",
                inForce ? ExemplarStatus.APPROVED : ExemplarStatus.REVOKED,
                all.size(),
                publishable,
                embargoUntil,
                new Card(
                        id,
                        "Hợp tác xã Thí Dụ",
                        SubjectType.COLLECTIVE,
                        all.get(0).unitId(),
                        sector,
                        publishable && embargoUntil == null ? "Rau sạch trên đất cát" : null,
                        id),
                all);
    }

    /** A recognition by a unit at commune level, recorded now, so that its tasks are not overdue. */
    public static Recognition recognition(int approvalNo) {
        return recognition(approvalNo, UNIT, Instant.now());
    }

    public static Recognition recognition(int approvalNo, UUID unit, Instant approvedAt) {
        return new Recognition(
                approvalNo,
                Ids.next(),
                Level.COMMUNE,
                2026,
                unit,
                "12/QĐ-UBND",
                LocalDate.of(2026, 11, 18),
                approvedAt,
                null,
                null);
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
                recognition.approvedAt().plusSeconds(60),
                "FRAUD");
    }

    public static UnitSnapshot unit(UUID id, UnitType type, String name, UUID parent) {
        return new UnitSnapshot(
                id,
                1,
                "registered",
                type,
                null,
                null,
                false,
                List.of(new Naming(null, null, "0", null, name, parent)),
                List.of());
    }
}
