package vn.guongsang.media.contest.entry.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.media.contest.content.Call;
import vn.guongsang.media.contest.content.NewContest;
import vn.guongsang.media.contest.content.ScoringMethod;
import vn.guongsang.media.contest.content.SomeContest;
import vn.guongsang.media.contest.content.Strand;

class EligibilityRuleTest {

    private static final Instant IN_TIME = Instant.parse("2027-01-15T02:00:00Z");
    private static final UUID UNIT = UUID.randomUUID();
    private static final UUID EXEMPLAR = UUID.randomUUID();
    private static final String DIGEST = "0123456789abcdef".repeat(4);
    private static final String URL = "https://bao.example.vn/bai";
    private static final String FIVE = "Chị bắt đầu từ luống";
    private static final Subject NEW = new Subject(true, UNIT, Standing.CLEAR, false);
    private static final NewContest CONTEST = SomeContest.scoredBy(SomeContest.scoring(ScoringMethod.MEAN, 0, 2));
    private static final Author AUTHOR = new Author("Nguyễn Văn Thí Dụ", 1988, null, null, null);

    static Stream<Arguments> works() {
        EntryFile large = new EntryFile(FileKind.PDF, URL, DIGEST, 10_485_761L);
        return Stream.of(
                Arguments.of("", Strand.WRITE, text(FIVE)),
                Arguments.of("", Strand.WRITE, referred(2000, null)),
                Arguments.of("", Strand.BROADCAST, referred(null, "15.00")),
                Arguments.of("words-within-call", Strand.WRITE, text("Chị bắt đầu từ")),
                Arguments.of("words-within-call", Strand.WRITE, referred(2001, null)),
                Arguments.of("minutes-within-call", Strand.BROADCAST, referred(null, "15.01")),
                Arguments.of("form-of-strand", Strand.WRITE, referred(null, null)),
                Arguments.of("form-of-strand", Strand.WRITE, referred(900, "3")),
                Arguments.of("form-of-strand", Strand.WRITE, new Work("Tên", FIVE, URL, DIGEST, null, null, null)),
                Arguments.of("form-of-strand", Strand.WRITE, new Work("Tên", FIVE, URL, null, null, null, null)),
                Arguments.of("form-of-strand", Strand.BROADCAST, referred(null, null)),
                Arguments.of("form-of-strand", Strand.BROADCAST, text(FIVE)),
                Arguments.of("call-not-open", Strand.DISCOVER, text(FIVE)),
                Arguments.of(
                        "file-too-large", Strand.WRITE, new Work("Tên", FIVE, null, null, null, null, List.of(large))));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("works")
    void aWorkHasTheFormAndTheLengthOfItsStrand(String expected, Strand strand, Work work) {
        assertEquals(expected, faults(entry(strand, work, null, "Tổ hợp tác", UNIT, null), NEW, null, IN_TIME));
    }

    /** Days begin and end in Việt Nam: 17:00 UTC is midnight. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-30T16:59:59.999Z, call-not-open",
        "2026-11-30T17:00:00Z, ''",
        "2027-03-31T16:59:59.999Z, ''",
        "2027-03-31T17:00:00Z, call-not-open"
    })
    void entriesAreTakenFromTheFirstLocalDayToTheEndOfTheLast(Instant at, String expected) {
        assertEquals(expected, faults(entry(Strand.WRITE, text(FIVE), null, "Tổ hợp tác", UNIT, null), NEW, null, at));
    }

    @ParameterizedTest(name = "exemplar {0}, about {1}, unit {2}: {6}")
    @CsvSource({
        "true, , false, true, CLEAR, false, ''",
        "true, , false, true, CLEAR, true, subject-honoured",
        "true, , false, true, REVOKED, false, subject-not-publishable",
        "true, , false, true, WITHHELD, false, subject-not-publishable",
        "true, , false, false, CLEAR, false, subject-named",
        "true, Tổ, true, true, CLEAR, false, subject-named",
        "false, Tổ, false, true, CLEAR, false, subject-named",
        "false, , true, true, CLEAR, false, subject-named",
        "false, Tổ, true, false, CLEAR, false, subject-named",
        "false, Tổ, true, true, CLEAR, false, ''"
    })
    void theSubjectIsAnExemplarThatTheProvinceHasNotHonouredOrSomebodyNew(
            boolean exemplar,
            String about,
            boolean unit,
            boolean known,
            Standing standing,
            boolean honoured,
            String expected) {
        NewEntry entry = entry(Strand.WRITE, text(FIVE), exemplar ? EXEMPLAR : null, about, unit ? UNIT : null, null);

        assertEquals(expected, faults(entry, new Subject(known, UNIT, standing, honoured), null, IN_TIME));
    }

    @Test
    void staffOfTheOrganisersDoNotEnter() {
        NewEntry staff = entry(Strand.WRITE, text(FIVE), EXEMPLAR, null, null, SomeContest.ORGANISER);
        NewEntry other = entry(Strand.WRITE, text(FIVE), EXEMPLAR, null, null, UUID.randomUUID());
        NewEntry unsaid =
                new NewEntry(Strand.WRITE, SomeContest.ORGANISER, text(FIVE), EXEMPLAR, null, null, AUTHOR, null);

        assertEquals("organiser-staff", faults(staff, NEW, null, IN_TIME));
        assertEquals("", faults(other, NEW, null, IN_TIME));
        assertEquals("organiser-staff", faults(unsaid, NEW, null, IN_TIME));
    }

    @Test
    void theSameTextIsTheSameWorkWhateverItsSpacesAndLetters() {
        String print = text("Một luống rau trên cát").fingerprint();

        assertEquals(print, text("  một luống  RAU\ntrên cát ").fingerprint());
        assertNotEquals(print, text("Một luống rau trên đất").fingerprint());
        assertEquals(referred(900, null).fingerprint(), referred(901, null).fingerprint());
        assertEquals(5, text("Một luống rau  trên\ncát").words());
    }

    @Test
    void theNameOfTheAuthorIsMaskedInWhatJudgesRead() {
        Work work =
                new Work("Ghi chép của Nguyễn Văn Thí Dụ", "Tôi, NGUYỄN VĂN THÍ DỤ, kể.", null, null, null, null, null);

        Work masked = work.masking("Nguyễn Văn Thí Dụ");

        assertEquals("Ghi chép của […]", masked.title());
        assertEquals("Tôi, […], kể.", masked.text());
        assertEquals(work, work.masking(null));
    }

    private static String faults(NewEntry entry, Subject subject, UUID outlet, Instant at) {
        Call call = CONTEST.call(entry.strand()).orElse(null);
        EligibilityRule.Facts facts = new EligibilityRule.Facts(CONTEST, call, subject, outlet, at);
        try {
            EligibilityRule.check(entry, facts);
            return "";
        } catch (ProblemException problem) {
            assertEquals(EntryProblem.CONTEST_ENTRY_INELIGIBLE, problem.type());
            return String.join(
                    " ",
                    problem.faults().stream().map(ProblemException.Fault::code).toList());
        }
    }

    private static NewEntry entry(
            Strand strand, Work work, UUID exemplar, String about, UUID subjectUnit, UUID authorUnit) {
        return new NewEntry(strand, UNIT, work, exemplar, about, subjectUnit, AUTHOR, authorUnit);
    }

    private static Work text(String text) {
        return new Work("Một tên", text, null, null, null, null, null);
    }

    private static Work referred(Integer words, String minutes) {
        return new Work("Một tên", null, URL, DIGEST, words, minutes == null ? null : new BigDecimal(minutes), null);
    }
}
