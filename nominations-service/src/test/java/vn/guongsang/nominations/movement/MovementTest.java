package vn.guongsang.nominations.movement;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.recognition.Decision;
import vn.guongsang.nominations.testing.Refusal;

class MovementTest {

    private static final Instant AT = Instant.parse("2026-01-05T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final Actor LEADER = new Actor("lanh-dao", "Lãnh đạo", Set.of("unit-leader"), null, null);

    private final UUID unit = Ids.next();
    private final Movement movement = new Movement(Ids.next(), called("Phong trào", null, null, null), AT);

    @Test
    void aDraftSaysWhatItWasGivenLast() {
        assertEquals(called("Phong trào", List.of(), List.of(), List.of()), movement.content());
        NewMovement given = called(
                "Chung sức", List.of("AGRICULTURE"), List.of(UnitType.COMMUNE, UnitType.SCHOOL), List.of(Ids.next()));

        movement.edit(given);

        assertEquals(given, movement.content());
        assertEquals(MovementStatus.DRAFT, movement.status());
        assertEquals(AT, movement.createdAt());
        assertNull(movement.launchedAt());
        assertEquals(2, movement.version());
    }

    @Test
    void aLaunchedMovementIsClosed() {
        movement.launch(AT.plusSeconds(5));
        assertEquals(MovementStatus.LAUNCHED, movement.status());
        assertEquals(AT.plusSeconds(5), movement.launchedAt());

        movement.close();

        assertEquals(MovementStatus.CLOSED, movement.status());
        assertEquals(3, movement.version());
    }

    @Test
    void aCancelledMovementTakesNoFurtherStep() {
        assertDoesNotThrow(() -> movement.requireAllowed(MovementAction.CANCELLATION, LEADER));
        movement.cancel();
        assertEquals(MovementStatus.CANCELLED, movement.status());

        ProblemException refused = Refusal.of(() -> movement.requireAllowed(MovementAction.LAUNCH, LEADER));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(MovementStatus.CANCELLED, refused.extensions().get("state"));
        assertEquals(List.of(), refused.extensions().get("allowedActions"));
    }

    private NewMovement called(String title, List<String> sectors, List<UnitType> types, List<UUID> units) {
        return new NewMovement(
                unit,
                MovementKind.THEMATIC,
                title,
                "Mỗi xã hai điển hình",
                new Decision("1/KH-UBND", DAY, "Chủ tịch"),
                DAY,
                DAY.plusDays(30),
                DAY.plusYears(1),
                sectors,
                types,
                units);
    }
}
