package vn.guongsang.nominations.subject;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.StateProblem;
import vn.guongsang.nominations.subject.identity.Gender;
import vn.guongsang.nominations.subject.identity.IdentityKind;
import vn.guongsang.nominations.subject.identity.NewIdentity;
import vn.guongsang.nominations.subject.step.SubjectStatus;
import vn.guongsang.nominations.testing.Refusal;

class SubjectTest {

    private static final Instant AT = Instant.parse("2026-03-02T03:00:00Z");

    private final UUID survivor = Ids.next();
    private final Subject subject = person();

    @Test
    void aDuplicateStandsForTheSurvivorUntilTheMergeIsReversed() {
        subject.mergeInto(survivor);
        assertEquals(SubjectStatus.DUPLICATE, subject.status());
        assertEquals(survivor, subject.duplicateOf());

        subject.standAlone();

        assertEquals(SubjectStatus.ACTIVE, subject.status());
        assertNull(subject.duplicateOf());
        assertEquals(3, subject.version());
    }

    @Test
    void aDuplicateIsNotCorrectedButSaysForWhomItStands() {
        subject.mergeInto(survivor);

        ProblemException refused = Refusal.of(() -> subject.change(given(SubjectType.INDIVIDUAL), null));

        assertSame(StateProblem.ILLEGAL_TRANSITION, refused.type());
        assertEquals(SubjectStatus.DUPLICATE, refused.extensions().get("state"));
        assertEquals(survivor, refused.extensions().get("duplicateOf"));
        assertEquals(2, subject.version());
    }

    @Test
    void everyStepCountsAndOneThatIsNotThereIsRefused() {
        subject.change(given(SubjectType.INDIVIDUAL), null);
        subject.forgetIdentity();
        subject.standApart();
        assertEquals(4, subject.version());
        assertEquals(SubjectType.INDIVIDUAL, subject.type());

        ProblemException refused = Refusal.of(subject::standAlone);

        assertEquals(false, refused.extensions().containsKey("duplicateOf"));
    }

    @Test
    void whatCannotBeMergedIsNamedRuleByRule() {
        Subject collective = new Subject(Ids.next(), given(SubjectType.COLLECTIVE), null, AT);
        Subject duplicate = person();
        duplicate.mergeInto(survivor);

        assertEquals(List.of(), merge(person(), false));
        assertEquals(List.of("/into subject-unknown"), merge(null, false));
        assertEquals(List.of("/into same-subject"), merge(subject, false));
        assertEquals(List.of("/into other-subject-type"), merge(collective, false));
        assertEquals(List.of("/into other-is-duplicate"), merge(duplicate, false));
        assertEquals(List.of("/into stands-for-others"), merge(person(), true));
        assertEquals(
                survivor,
                Refusal.of(() -> DuplicateRule.checkMerge(subject, duplicate, false))
                        .extensions()
                        .get("duplicateOf"));
    }

    @Test
    void twoOfDifferentTypesMayBeKeptApart() {
        Subject collective = new Subject(Ids.next(), given(SubjectType.COLLECTIVE), null, AT);

        assertEquals(List.of(), Refusal.faults(() -> DuplicateRule.checkApart(subject, collective)));
        assertEquals(List.of("/other same-subject"), Refusal.faults(() -> DuplicateRule.checkApart(subject, subject)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "INDIVIDUAL, /headName only-for-households|/leaderName only-for-collectives|/organisationCode only-for-collectives|/memberCount not-for-individuals",
        "HOUSEHOLD,  /birthYear only-for-individuals|/gender only-for-individuals|/ethnicity only-for-individuals|/directWorker only-for-individuals|/identity only-for-individuals|/leaderName only-for-collectives|/organisationCode only-for-collectives",
        "COLLECTIVE, /birthYear only-for-individuals|/gender only-for-individuals|/ethnicity only-for-individuals|/directWorker only-for-individuals|/identity only-for-individuals|/headName only-for-households",
    })
    void everyDetailBelongsToItsTypeOnly(SubjectType type, String foreign) {
        NewSubject everything = new NewSubject(
                type,
                "Tên",
                Ids.next(),
                1975,
                4,
                "Chủ hộ",
                "Chức vụ",
                "Lãnh đạo",
                "MA-1",
                Gender.FEMALE,
                "Kinh",
                true,
                true,
                new NewIdentity(IdentityKind.OLD_ID_CARD, "123456789"));
        assertEquals(foreign, String.join("|", faults(everything)));
        assertEquals(List.of(), faults(given(type)));
    }

    private static List<String> faults(NewSubject given) {
        ProblemException problem = new ProblemException(SubjectProblem.SUBJECT_ERASED);
        SubjectRule.check(given, problem);
        return problem.faults().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private List<String> merge(Subject into, boolean standsForOthers) {
        return Refusal.faults(() -> DuplicateRule.checkMerge(subject, into, standsForOthers));
    }

    private static Subject person() {
        return new Subject(Ids.next(), given(SubjectType.INDIVIDUAL), null, AT);
    }

    private static NewSubject given(SubjectType type) {
        return new NewSubject(
                type, "Lê Thị Mẫu", Ids.next(), null, null, null, null, null, null, null, null, null, null, null);
    }
}
