package vn.guongsang.nominations.unit.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.nominations.testing.Refusal;
import vn.guongsang.nominations.unit.tree.DatedUnit;
import vn.guongsang.nominations.unit.tree.UnitTree;

class RegistrationRuleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final UUID PARENT = Ids.named("unit", "P");
    private static final UUID SELF = Ids.named("unit", "S");

    private final UnitTree tree = tree();

    @ParameterizedTest(name = "{0} {1} by {2}, under the committee {3}, parent {4}: {5}")
    @CsvSource({
        "NEW, SUBORDINATE, unit-officer,   ,     P, ''",
        "NEW, ENTERPRISE,  unit-officer,   false, P, ''",
        "NEW, DEPARTMENT,  province-board, true, P, ''",
        "NEW, DEPARTMENT,  unit-officer,   true, P, /type registration-provincial-by-the-board",
        "NEW, COMMUNE,     province-board, ,     P, /type registration-not-administrative",
        "NEW, COMMUNE,     unit-officer,   ,     P, /type registration-not-administrative",
        "NEW, SCHOOL,      unit-officer,   true, P, /underProvincialCommittee registration-only-departments-under-the-committee",
        "NEW, SCHOOL,      unit-officer,   ,     Q, /parentId registration-parent-alive",
        "P,   SCHOOL,      unit-officer,   ,     P, /code registration-code-free",
        "S,   SCHOOL,      unit-officer,   ,     P, ''",
    })
    void aUnitIsRegisteredByTheOneAboveItUnderACodeOfItsOwn(
            String code, UnitType type, String role, Boolean underCommittee, String parent, String broken) {
        NewUnit given =
                new NewUnit(code, type, "Trường Thí Dụ", Ids.named("unit", parent), DAY, underCommittee, null, null);
        Actor actor = new Actor("can-bo", "Cán bộ", Set.of(role), null, null);
        assertEquals(broken, String.join("|", Refusal.faults(() -> RegistrationRule.check(given, SELF, tree, actor))));
    }

    @ParameterizedTest(name = "{0} below {1} until {2}: {3}")
    @CsvSource({
        "NEW, P, 2026-03-02, ''",
        "NEW, P, 2026-03-01, /validTo registration-ends-after-it-begins",
        "NEW, R, 2026-04-30, ''",
        "NEW, R, 2026-05-01, /parentId registration-parent-alive",
        "NEW, R, ,           /parentId registration-parent-alive",
        "L,   P, 2026-04-30, ''",
        "L,   P, 2026-05-01, /code registration-code-free",
        "L,   P, ,           /code registration-code-free",
    })
    void aUnitThatHasEndedNeedsItsParentAndItsCodeUntilThen(
            String code, String parent, LocalDate lastDay, String broken) {
        DatedUnit later = new DatedUnit(Ids.named("unit", "L"), UnitType.SCHOOL, LocalDate.of(2026, 5, 1), false);
        later.name(later.validFrom(), "L", null, "Trường L", PARENT);
        DatedUnit ending = new DatedUnit(Ids.named("unit", "R"), UnitType.DEPARTMENT, null, false);
        ending.name(null, "R", null, "Sở R", PARENT);
        ending.end(LocalDate.of(2026, 4, 30));
        tree.add(later);
        tree.add(ending);
        UUID above = Ids.named("unit", parent);
        NewUnit given = new NewUnit(code, UnitType.SCHOOL, "Trường Thí Dụ", above, DAY, null, lastDay, null);
        Actor actor = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);
        assertEquals(broken, String.join("|", Refusal.faults(() -> RegistrationRule.check(given, SELF, tree, actor))));
    }

    @Test
    void whoMayNotRegisterATypeIsToldWhichOnesRemain() {
        NewUnit department = new NewUnit("NEW", UnitType.DEPARTMENT, "Sở Thí Dụ", PARENT, DAY, null, null, null);
        Actor officer = new Actor("can-bo", "Cán bộ", Set.of("unit-officer"), null, null);

        ProblemException refused = Refusal.of(() -> RegistrationRule.check(department, SELF, tree, officer));

        assertSame(RegistrationProblem.UNIT_REGISTRATION_INVALID, refused.type());
        assertEquals(
                Set.of("SUBORDINATE", "ENTERPRISE", "ARMED_FORCES", "SCHOOL", "CENTRAL_AGENCY"),
                Set.copyOf(refused.faults().get(0).allowed()));
    }

    @Test
    void aUnitIsNamedFromItsFirstDayWithoutBlanksAround() {
        assertEquals(
                new UnitSnapshot.Naming(DAY, null, "NEW", null, "Trường Thí Dụ", PARENT),
                new NewUnit("NEW", UnitType.SCHOOL, " Trường Thí Dụ ", PARENT, DAY, null, null, null).naming());
        assertEquals(
                List.of(false, true),
                List.of(
                        RegistrationRule.isAdministrative(UnitType.SCHOOL),
                        RegistrationRule.isAdministrative(UnitType.DISTRICT)));
    }

    private static UnitTree tree() {
        UnitTree tree = new UnitTree();
        for (String code : List.of("P", "Q", "S")) {
            DatedUnit unit = new DatedUnit(Ids.named("unit", code), UnitType.COMMUNE, null, false);
            unit.name(null, code, "xã", "Xã " + code, null);
            tree.add(unit);
        }
        tree.find(Ids.named("unit", "Q")).orElseThrow().end(DAY.minusDays(1));
        return tree;
    }
}
