package vn.guongsang.nominations.subject.duplicate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.CMS;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.DAN_DIEN;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;
import static vn.guongsang.nominations.testing.Registered.name;
import static vn.guongsang.nominations.testing.Registered.person;
import static vn.guongsang.nominations.testing.Some.with;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.guongsang.model.Level;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Dossier;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Recognising;
import vn.guongsang.nominations.testing.Registered;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class DuplicateCandidatesTest {

    @Inject
    Recognising recognising;

    @Test
    void onePersonOfACommuneAndOfItsSuccessorIsACandidateWithTheReasonsInWords() {
        String word = name("Hồ Thị").substring(7);
        Registered before = Registered.by(BOARD, person("Hồ Thị " + word, QUANG_THO, 1975));
        Registered now = Registered.by(BOARD, person("ho thi " + word, QUANG_DIEN, 1975));

        now.candidatesFor(BOARD)
                .statusCode(200)
                .body("total", equalTo(1))
                .body("outsideScope", equalTo(0))
                .body("items[0].subjectId", equalTo(before.id().toString()))
                .body("items[0].sight", equalTo("WITHIN_SCOPE"))
                .body("items[0].score", equalTo(60))
                .body(
                        "items[0].reasons.code",
                        contains("SAME_NAME_WITHOUT_ACCENTS", "SAME_BIRTH_YEAR", "PREDECESSOR_OR_SUCCESSOR_UNIT"))
                .body("items[0].reasons[1].label", equalTo("Cùng năm sinh"));
        Api.as(BOARD)
                .header("Accept-Language", "en")
                .get(now.path() + "/duplicate-candidates")
                .then()
                .body("items[0].reasons[1].label", equalTo("Same year of birth"));
        before.candidatesFor(BOARD).body("items.subjectId", contains(now.id().toString()));
    }

    @Test
    void theOrderOfTheWordsDoesNotMatterAndAMisspeltNameOfOneUnitIsSimilar() {
        String word = name("Trần").substring(5);
        Registered one = Registered.by(BOARD, person("Trần Văn " + word, HEALTH, 1980));
        Registered turned = Registered.by(BOARD, person(word + " Trần Văn", HEALTH, null));
        Registered misspelt = Registered.by(BOARD, person("Trần Vân " + word + "g", HEALTH, 1980));

        one.candidatesFor(BOARD)
                .body(
                        "items.subjectId",
                        containsInAnyOrder(turned.id().toString(), misspelt.id().toString()))
                .body(
                        "items.find { it.subjectId == '" + turned.id() + "' }.reasons.code",
                        contains("SAME_NAME_WITHOUT_ACCENTS", "SAME_UNIT"))
                .body(
                        "items.find { it.subjectId == '" + misspelt.id() + "' }.reasons.code",
                        contains("SIMILAR_NAME", "SAME_BIRTH_YEAR", "SAME_UNIT"));
    }

    @Test
    void namesakesOfDifferentYearsOrNumbersAreNoCandidatesButOneNumberIsWhateverTheName() {
        String name = name("Lê Văn");
        Map<String, Object> young = person(name, HEALTH, 1990);
        Registered one = Registered.by(BOARD, person(name, HOME_AFFAIRS, 1960));
        Registered.by(BOARD, young);
        one.candidatesFor(BOARD).body("total", equalTo(0));

        Map<String, Object> number = Map.of("kind", "CITIZEN_ID", "number", numberOf(1955));
        Registered told = Registered.by(BOARD, with(person(name("Võ Văn"), HEALTH, 1955), "identity", number));
        Registered other = Registered.by(BOARD, with(person(name("Vũ Văn"), DAN_DIEN, 1955), "identity", number));
        told.candidatesFor(BOARD)
                .body("items.subjectId", contains(other.id().toString()))
                .body("items[0].score", equalTo(80))
                .body("items[0].reasons.code", contains("SAME_ID_NUMBER", "SAME_BIRTH_YEAR"));

        String same = name("Đỗ Thị");
        Registered old = Registered.by(
                BOARD,
                with(person(same, HEALTH, 1955), "identity", Map.of("kind", "OLD_ID_CARD", "number", "191234567")));
        Registered.by(BOARD, with(person(same, HEALTH, 1955), "identity", number));
        old.candidatesFor(BOARD).body("items[0].reasons.code", not(hasItem("DIFFERENT_ID_NUMBER")));
    }

    @Test
    void aHouseholdAndItsHeadAndACollectiveAndItsLeaderAreFlagged() {
        String name = name("Nguyễn Thị");
        Registered head = Registered.by(BOARD, person(name, QUANG_DIEN, 1970));
        Registered household = Registered.by(
                BOARD, with(Some.subject("Hộ bà " + name("Mẫu"), QUANG_DIEN), "type", "HOUSEHOLD", "headName", name));
        Registered collective =
                Registered.by(BOARD, with(Some.subject(name("Tổ hợp tác"), QUANG_DIEN), "leaderName", name));
        Registered.by(BOARD, with(Some.subject(name("Tổ hợp tác"), HEALTH), "leaderName", name));

        head.candidatesFor(BOARD)
                .body("total", equalTo(2))
                .body(
                        "items.find { it.subjectId == '" + household.id() + "' }.reasons.code",
                        contains("HEAD_OF_HOUSEHOLD", "SAME_UNIT"))
                .body(
                        "items.find { it.subjectId == '" + collective.id() + "' }.reasons.code",
                        contains("LEADER_OF_COLLECTIVE", "SAME_UNIT"));
        household
                .candidatesFor(BOARD)
                .body("items.subjectId", contains(head.id().toString()));
        collective
                .candidatesFor(BOARD)
                .body("items.subjectId", contains(head.id().toString()));
    }

    @Test
    void anOfficerLearnsOfOtherUnitsOnlyWhatIsPublic() {
        String name = name("Phan Thị");
        Map<String, Object> number = Map.of("kind", "CITIZEN_ID", "number", numberOf(1971));
        Registered mine = Registered.by(officer(HEALTH), with(person(name, HEALTH, 1971), "identity", number));
        Registered hidden = Registered.by(officer(DAN_DIEN), with(person(name, DAN_DIEN, 1971), "identity", number));

        mine.candidatesFor(officer(HEALTH))
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total", equalTo(1))
                .body("outsideScope", equalTo(1))
                .body("note", containsString("hỏi Ban Thi đua"))
                .body(not(containsString(hidden.id().toString())));

        recognising.recognise(
                hidden.id(), DAN_DIEN, Level.COMMUNE, Instant.now().plusSeconds(3600), List.of());
        mine.candidatesFor(officer(HEALTH)).body("items", hasSize(0)).body("outsideScope", equalTo(1));
        showsWhatIsRecognised(mine, name);
    }

    private void showsWhatIsRecognised(Registered mine, String name) {
        Registered open = Registered.by(officer(QUANG_DIEN), person(name, QUANG_DIEN, 1971));
        recognising.recognise(open.id(), QUANG_DIEN, Level.COMMUNE, null, List.of());
        mine.candidatesFor(officer(HEALTH))
                .body("outsideScope", equalTo(1))
                .body("items", hasSize(1))
                .body("items[0].subjectId", nullValue())
                .body("items[0].sight", equalTo("PUBLIC"))
                .body("items[0].unitId", equalTo(QUANG_DIEN.toString()))
                .body("items[0].recognisedYears", contains(2024))
                .body("items[0].reasons.code", contains("SAME_NAME"))
                .body("items[0].score", equalTo(30));
        mine.candidatesFor(BOARD)
                .body("items", hasSize(2))
                .body("outsideScope", equalTo(0))
                .body("note", nullValue())
                .body("items[0].reasons.code", contains("SAME_ID_NUMBER", "SAME_NAME", "SAME_BIRTH_YEAR"));
        mine.candidatesFor(officer(DAN_DIEN)).statusCode(404);
        mine.candidatesFor(CMS).statusCode(403);
    }

    @Test
    void aPairThatTheBoardHasToldApartDoesNotComeBack() {
        String name = name("Cao Thị");
        Registered one = Registered.by(BOARD, person(name, HEALTH, 1983));
        Registered other = Registered.by(BOARD, person(name, HOME_AFFAIRS, 1983));

        one.toldApartBy(officer(HEALTH), other).statusCode(403);
        one.toldApartBy(BOARD, one).statusCode(422).body("errors.code", contains("same-subject"));
        one.toldApartBy(BOARD, other).statusCode(200).body("version", equalTo(2));
        one.candidatesFor(BOARD).body("total", equalTo(0));
        other.candidatesFor(BOARD).body("total", equalTo(0));

        one.mergedBy(BOARD, other).statusCode(200);
        one.separatedBy(BOARD).statusCode(200);
        one.candidatesFor(BOARD).body("items.subjectId", contains(other.id().toString()));
    }

    @Test
    void aNominationSaysHowManyItsSubjectMayBeTheSameAs() {
        String name = name("Hà Thị");
        Registered mine = Registered.by(officer(HEALTH), person(name, HEALTH, 1977));
        Registered.by(BOARD, person(name, HOME_AFFAIRS, 1977));
        Dossier dossier = Dossier.drafted(Some.nomination(mine.id(), HEALTH, "UNIT", 2026), HEALTH);

        dossier.readBy(officer(HEALTH))
                .body("subject.duplicateCandidates.count", equalTo(1))
                .body("subject.duplicateCandidates.url", equalTo(mine.path() + "/duplicate-candidates"));
        dossier.step(officer(HEALTH), "submission", null)
                .statusCode(200)
                .body("subject.duplicateCandidates.count", equalTo(1));
    }

    /** A number of a woman of Huế that no other test has. */
    private static String numberOf(int year) {
        return "0461%02d%06d".formatted(year % 100, System.nanoTime() % 1_000_000);
    }
}
