package vn.guongsang.nominations.subject.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.subject.SubjectProblem;

class IdentityRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @ParameterizedTest(name = "{0} {1}, born {2}, {3}, place known {4}: {5}")
    @CsvSource({
        "CITIZEN_ID,  046175000001, 1975, FEMALE, true,  ''",
        "CITIZEN_ID,  046075000001, 1975, MALE,   true,  ''",
        "CITIZEN_ID,  046175000001, ,     ,       true,  ''",
        "CITIZEN_ID,  046201000001, 2001, MALE,   true,  ''",
        "CITIZEN_ID,  046326000001, 2026, FEMALE, true,  ''",
        "CITIZEN_ID,  046327000001, ,     FEMALE, true,  identity-birth-year",
        "CITIZEN_ID,  046175000001, 1976, FEMALE, true,  identity-birth-year",
        "CITIZEN_ID,  046175000001, 1975, MALE,   true,  identity-gender",
        "CITIZEN_ID,  046075000001, 1975, FEMALE, true,  identity-gender",
        "CITIZEN_ID,  999175000001, 1975, FEMALE, false, identity-place",
        "CITIZEN_ID,  999175000001, 1976, MALE,   false, identity-place|identity-birth-year|identity-gender",
        "CITIZEN_ID,  123456789,    1976, MALE,   false, identity-length",
        "OLD_ID_CARD, 123456789,    1976, MALE,   false, ''",
        "OLD_ID_CARD, 046175000001, 1976, MALE,   false, identity-length",
    })
    void aNumberAgreesWithWhatElseIsToldOfItsBearer(
            IdentityKind kind, String number, Integer birthYear, Gender gender, boolean known, String broken) {
        ProblemException problem = new ProblemException(SubjectProblem.SUBJECT_ERASED);
        NewIdentity identity = new NewIdentity(kind, number);
        IdentityRule.check(new IdentityRule.Given(identity, birthYear, gender, known, TODAY), problem);
        assertEquals(
                broken,
                String.join(
                        "|",
                        problem.faults().stream()
                                .map(ProblemException.Fault::code)
                                .toList()));
        assertEquals("NewIdentity[kind=" + kind + "]", identity.toString(), "the number is never written out");
    }
}
