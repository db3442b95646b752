package vn.guongsang.nominations.unit.change;

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
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.testing.Refusal;
import vn.guongsang.nominations.unit.reform.ItemKind;
import vn.guongsang.nominations.unit.reform.UnitChangeItem;

class UnitChangeTest {

    private static final Instant AT = Instant.parse("2025-06-16T03:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final LegalDocument DOCUMENT =
            new LegalDocument("1675/NQ-UBTVQH15", LocalDate.of(2025, 6, 16), "https://vanban.example.vn/1675");
    private static final Actor BOARD = new Actor("ban-tdkt", "Ban", Set.of("province-board"), null, null);

    private final UUID id = Ids.next();
    private final UUID one = Ids.next();
    private final UUID other = Ids.next();
    private final UnitChange change = new UnitChange(id, given(" Sắp xếp "), AT);

    @Test
    void aDraftSaysWhatItWasGivenLast() {
        change.edit(given("Sắp xếp năm 2025 "));

        assertEquals(
                new NewUnitChange("Sắp xếp năm 2025", DOCUMENT, DAY, change.items()),
                new NewUnitChange(
                        change.title(),
                        change.document(),
                        change.effectiveOn(),
                        given("").items()));
        assertEquals(List.of(id, 2L, AT), List.of(change.id(), change.version(), change.createdAt()));
        assertEquals(UnitChangeStatus.DRAFT, change.status());
        assertNull(change.committedAt());
        assertSame(change, change.requireDraft());
    }

    @Test
    void aUnitThatIsNamedTwiceIsOneUnit() {
        assertEquals(List.of(one, other), change.unitIds());
    }

    @Test
    void whatIsCommittedIsNeitherTriedNorChangedAgain() {
        assertDoesNotThrow(() -> change.requireAllowed(UnitChangeAction.COMMIT, BOARD));
        change.commit(AT.plusSeconds(1));
        assertEquals(UnitChangeStatus.COMMITTED, change.status());
        assertEquals(AT.plusSeconds(1), change.committedAt());

        ProblemException refused = Refusal.of(() -> change.requireAllowed(UnitChangeAction.EDIT, BOARD));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(UnitChangeStatus.COMMITTED, refused.extensions().get("state"));
        assertEquals(List.of(), refused.extensions().get("allowedActions"));
        assertEquals(
                UnitChangeStatus.COMMITTED,
                Refusal.of(change::requireDraft).extensions().get("state"));
    }

    @Test
    void aDraftCanBeGivenUp() {
        change.discard();

        assertEquals(UnitChangeStatus.DISCARDED, change.status());
        assertEquals(2, change.version());
    }

    private NewUnitChange given(String title) {
        return new NewUnitChange(
                title,
                DOCUMENT,
                DAY,
                List.of(
                        new UnitChangeItem(ItemKind.DISSOLVE, List.of(one, other), null, null),
                        new UnitChangeItem(ItemKind.DISSOLVE, List.of(other), null, null)));
    }
}
