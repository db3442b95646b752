package vn.guongsang.nominations.nomination.readiness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.criteria.applicable.Yardstick;
import vn.guongsang.nominations.criteria.content.Criterion;
import vn.guongsang.nominations.nomination.dossier.Evidence;
import vn.guongsang.nominations.nomination.dossier.Justification;
import vn.guongsang.nominations.nomination.yardstick.YardstickRule.Dossier;
import vn.guongsang.nominations.recognition.NewProfile;
import vn.guongsang.nominations.testing.Refusal;

class SubmissionRuleTest {

    private static final NewProfile TOLD = new NewProfile("Tiêu đề", "Tóm tắt", null, List.of());
    private static final String THIRTY = "Giảm bốn mươi phần trăm nước.0";
    private static final Yardstick YARDSTICK = new Yardstick(
            LocalDate.of(2024, 10, 5),
            List.of("TASK", "MODEL"),
            Ids.next(),
            List.of(
                    own("FARM", "AGRICULTURE", List.of(SubjectType.HOUSEHOLD), List.of("Sổ", "Giấy chứng nhận")),
                    own("ANY", null, null, null)));

    static Stream<Arguments> dossiers() {
        return Stream.of(
                row("", said("TASK", 1), said("MODEL", 1), said("FARM", 2), said("ANY", 1)),
                row(
                        "submission-criterion-once",
                        said("TASK", 1),
                        said("TASK", 1),
                        said("MODEL", 1),
                        said("FARM", 2),
                        said("ANY", 1)),
                row(
                        "submission-justification-length",
                        said("TASK", "  " + THIRTY.substring(1) + " "),
                        said("MODEL", 1),
                        said("FARM", 2),
                        said("ANY", 1)),
                row("submission-evidence-for-each", said("TASK", 0), said("MODEL", 1), said("FARM", 2), said("ANY", 1)),
                row("submission-all-criteria TASK, MODEL", said("FARM", 2), said("ANY", 1)),
                row("submission-unit-criteria FARM", said("TASK", 1), said("MODEL", 1), said("ANY", 1)),
                row(
                        "submission-required-evidence FARM",
                        said("TASK", 1),
                        said("MODEL", 1),
                        said("FARM", 1),
                        said("ANY", 1)),
                row(
                        "submission-criterion-unknown A, Z",
                        said("TASK", 1),
                        said("MODEL", 1),
                        said("FARM", 2),
                        said("ANY", 1),
                        said("Z", 1),
                        said("A", 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("dossiers")
    void aDossierJustifiesEveryCriterionThatCountsWithItsEvidenceAndNoOther(String broken, List<Justification> said) {
        assertEquals(broken, faults(TOLD, new Dossier("AGRICULTURE", SubjectType.HOUSEHOLD, said)));
    }

    @Test
    void thePieceOfTheCriterionWithTheMostEvidenceCounts() {
        Dossier twice = new Dossier(
                "AGRICULTURE",
                SubjectType.HOUSEHOLD,
                List.of(said("TASK", 1), said("MODEL", 1), said("ANY", 1), said("FARM", 2), said("FARM", 1)));
        assertEquals("submission-criterion-once", faults(TOLD, twice));
    }

    @Test
    void criteriaOfAnotherSectorOrSubjectAreNotAsked() {
        List<Justification> said = List.of(said("TASK", 1), said("MODEL", 1), said("ANY", 1));
        assertEquals("", faults(TOLD, new Dossier("CULTURE", SubjectType.HOUSEHOLD, said)));
        assertEquals("", faults(TOLD, new Dossier("AGRICULTURE", SubjectType.INDIVIDUAL, said)));
        assertEquals("submission-unit-criteria FARM", faults(TOLD, new Dossier(null, null, said)));
    }

    @Test
    void aHeadlineAndASummaryAreThere() {
        List<Justification> said = List.of(said("TASK", 1), said("MODEL", 1), said("FARM", 2), said("ANY", 1));
        Dossier whole = new Dossier("AGRICULTURE", SubjectType.HOUSEHOLD, said);
        assertEquals(
                "submission-headline|submission-summary", faults(new NewProfile(null, null, null, List.of()), whole));
    }

    @Test
    void whatIsMissingIsNamedWithWhatMayBeJustified() {
        ProblemException refused = Refusal.of(() -> SubmissionRule.check(
                TOLD, new Dossier(null, null, List.of(said("FARM", 2), said("ANY", 1))), YARDSTICK));

        assertSame(NominationProblem.SUBMISSION_INCOMPLETE, refused.type());
        assertEquals("/justifications", refused.faults().get(0).pointer());
        assertEquals(
                List.of("TASK", "MODEL", "FARM", "ANY"), refused.faults().get(0).allowed());
    }

    private static String faults(NewProfile profile, Dossier dossier) {
        try {
            SubmissionRule.check(profile, dossier, YARDSTICK);
            return "";
        } catch (ProblemException refused) {
            return String.join(
                    "|",
                    refused.faults().stream()
                            .map(fault -> (fault.code() + " "
                                            + String.join(
                                                    " ",
                                                    fault.arguments().stream()
                                                            .map(Object::toString)
                                                            .toList()))
                                    .strip())
                            .toList());
        }
    }

    private static Arguments row(String broken, Justification... said) {
        return Arguments.of(broken, List.of(said));
    }

    private static Criterion own(String code, String sector, List<SubjectType> types, List<String> evidence) {
        return new Criterion(code, "Hộ", "Nội dung", "TASK", sector, types, evidence);
    }

    private static Justification said(String criterion, int evidence) {
        return new Justification(criterion, THIRTY, java.util.Collections.nCopies(evidence, EVIDENCE));
    }

    private static final Evidence EVIDENCE = new Evidence("Báo cáo", null, "UBND xã", null);

    private static Justification said(String criterion, String text) {
        return new Justification(criterion, text, List.of(EVIDENCE));
    }
}
