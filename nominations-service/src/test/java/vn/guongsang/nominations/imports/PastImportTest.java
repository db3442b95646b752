package vn.guongsang.nominations.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.AUDITOR;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;
import static vn.guongsang.nominations.testing.Places.QUANG_THO;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Imported;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Registered;
import vn.guongsang.nominations.testing.Some;

@QuarkusTest
@NominationsStack
class PastImportTest {

    private static final String HEADER =
            "Loại đối tượng;Họ tên;Năm sinh;Giới tính;Số căn cước;Đơn vị;Năm;Lĩnh vực;Cấp;Hình thức;Số quyết định;Ngày quyết định;Tóm tắt thành tích;Mã đối tượng";

    private final String name = Registered.name("Nguyễn Thị");

    @Test
    void aNewPersonIsRegisteredAndTheOldDossierIsReadableButCountsForNothing() {
        Imported checked = Imported.checked(
                BOARD, table(row("name", name, "number", "046175000001", "unit", "Xã Quảng Thọ", "date", "2/9/2019")));
        checked.read()
                .body("statusLabel", equalTo("Đã kiểm tra"))
                .body("allowedActions", contains("commit", "cancel"))
                .body("counts.outcome", contains("NEW"))
                .body("counts.rows", contains(1));
        assertEquals(0, Database.number("SELECT count(*) FROM subject WHERE display_name = ?", name));

        checked.committed();

        String recognition = "items[0].";
        UUID subject = get(BOARD, "/v1/past-recognitions?importId=" + checked.id())
                .body("items", hasSize(1))
                .body(recognition + "displayName", equalTo(name))
                .body(recognition + "year", equalTo(2019))
                .body(recognition + "unitId", equalTo(QUANG_THO.toString()))
                .body(recognition + "unitName", equalTo("Xã Quảng Thọ"))
                .body(recognition + "currentUnitIds", contains(QUANG_DIEN.toString()))
                .body(recognition + "sector", equalTo("AGRICULTURE"))
                .body(recognition + "level", equalTo("DISTRICT"))
                .body(recognition + "decisionDate", equalTo("2019-09-02"))
                .body(recognition + "appraised", equalTo(false))
                .body(recognition + "row", equalTo(2))
                .extract()
                .jsonPath()
                .getUUID(recognition + "subjectId");
        theSubjectIsAsIfRegistered(subject);
        assertEquals(0, Database.number("SELECT count(*) FROM exemplar WHERE subject_id = ?", subject));
        assertEquals(0, Database.number("SELECT count(*) FROM nomination WHERE subject_id = ?", subject));
        checked.rows("").body("items.name", contains(name)).body("items.subjectId", contains(subject.toString()));
        assertEquals(
                0,
                Database.number(
                        "SELECT count(*) FROM import_row WHERE import_id = ? AND (name IS NOT NULL OR content IS NOT NULL)",
                        checked.id()));
        assertEquals(0, Database.number("SELECT count(*) FROM import_part WHERE import_id = ?", checked.id()));
    }

    private void theSubjectIsAsIfRegistered(UUID subject) {
        get(BOARD, "/v1/subjects/{id}", subject)
                .body("unitId", equalTo(QUANG_DIEN.toString()))
                .body("birthYear", equalTo(1975))
                .body("gender", equalTo("FEMALE"))
                .body("identity.masked", equalTo("*********001"))
                .body("version", equalTo(1));
        Registered twin = Registered.by(
                BOARD,
                Some.with(
                        Registered.person(name, QUANG_DIEN, 1975),
                        "gender",
                        "FEMALE",
                        "identity",
                        Map.of("kind", "CITIZEN_ID", "number", "046175000001")));
        assertEquals(
                1,
                Database.number(
                        """
                SELECT count(*) FROM subject a JOIN subject b USING (type, display_name, spelling, search_key, word_key,
                    unit_id, birth_year, gender, identity_kind, identity_hash, identity_tail, status)
                WHERE a.id = ? AND b.id = ?""",
                        subject,
                        twin.id()));
        twin.candidatesFor(BOARD)
                .body("items[0].subjectId", equalTo(subject.toString()))
                .body("items[0].pastYears", contains(2019))
                .body("items[0].recognisedYears", empty());
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM history_line WHERE aggregate_id = ? AND action = 'registration'",
                        subject));
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND action = 'registration' AND seq = 1",
                        subject));
    }

    @ParameterizedTest(name = "{0} = {1}: {3}")
    @CsvSource({
        "type,    'đoàn thể',       type,           import-type",
        "type,    '',               type,           cell-required",
        "name,    'x',              name,           import-name",
        "name,    '=1+1',           name,           cell-formula",
        "birth,   '1899',           birthYear,      import-year",
        "birth,   'ba mươi',        birthYear,      cell-integer",
        "birth,   '1976',           identityNumber, identity-birth-year",
        "gender,  'khác',           gender,         import-gender",
        "gender,  'nam',            identityNumber, identity-gender",
        "number,  '12345',          identityNumber, identity-length",
        "number,  '000175000001',   identityNumber, identity-place",
        "unit,    'Xã Không Có',    unit,           import-unit-unknown",
        "unit,    'Xã Đan Điền',    unit,           import-unit-unknown",
        "year,    '1947',           year,           import-year",
        "sector,  'Thiên văn',      sector,         import-sector",
        "level,   'cấp vũ trụ',     level,          import-level",
        "date,    '31/2/2019',      decisionDate,   cell-date",
        "date,    '2017-01-01',     decisionDate,   import-decision-date",
        "subject, 'abc',            subject,        import-subject",
        "subject, '7f1c1b1e-0000-4000-8000-000000000009', subject, import-subject-unknown",
    })
    void everyRuleRefusesItsRowByNameAndWritesNothing(String field, String value, String column, String rule) {
        Imported checked = Imported.checked(BOARD, table(row("name", name, "number", "046175000001", field, value)));
        checked.rows("")
                .body("items[0].outcome", equalTo("ERROR"))
                .body("items[0].errors.column", hasItem(column))
                .body("items[0].errors.rule", hasItem(rule));
        checked.commit(false).statusCode(422).body("code", equalTo("import-has-errors"));
        checked.read().body("status", equalTo("CHECKED"));
    }

    @Test
    void errorsAreToldInBothLanguagesAndCanBeDownloaded() {
        Imported checked = Imported.checked(BOARD, table(row("name", name, "level", "cấp vũ trụ")));
        checked.rows("&outcome=ERROR")
                .body("items[0].errors[0].title", equalTo("Cấp"))
                .body("items[0].errors[0].detail", equalTo("Không có cấp này."))
                .body("items[0].errors[0].allowed", hasItem("PROVINCE"));
        checked.rows("&outcome=NEW").body("items", empty());
        String csv = Api.as(BOARD)
                .header("Accept-Language", "en")
                .get(checked.path() + "/errors")
                .then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .extract()
                .asString();
        assertTrue(csv.contains("2,ERROR,Cấp,import-level,There is no such level."), csv);
    }

    @Test
    void goodRowsAreWrittenWithoutTheBadOnesOnlyWhenAskedFor() {
        Imported checked = Imported.checked(BOARD, table(row("name", name), row("name", name, "level", "x")));
        checked.commit(false).statusCode(422);
        checked.commit(true).statusCode(200).body("skipErrors", equalTo(true));
        checked.awaiting("COMMITTED");
        get(BOARD, "/v1/past-recognitions?importId=" + checked.id()).body("items", hasSize(1));
    }

    @Test
    void aSureMatchIsAttachedAndTheSecondImportOfTheSameFileWritesNothing() {
        Registered known = Registered.by(BOARD, Registered.person(name, QUANG_DIEN, 1975));
        String table =
                table(row("name", name, "unit", "Quảng Thọ"), row("name", name, "unit", "Quảng Thọ", "year", "2020"));
        Imported first = Imported.checked(BOARD, table);
        first.rows("")
                .body("items.outcome", contains("MATCHED", "MATCHED"))
                .body(
                        "items.subjectId",
                        contains(known.id().toString(), known.id().toString()))
                .body("items[0].reasons.code", contains("SAME_NAME", "SAME_BIRTH_YEAR", "SAME_OR_RELATED_UNIT"))
                .body("items[1].sameAs", equalTo(2));
        first.committed();
        Imported second = Imported.checked(BOARD, table);
        second.read().body("counts.outcome", contains("ALREADY_RECORDED")).body("counts.rows", contains(2));
        second.committed();
        get(BOARD, "/v1/past-recognitions?subjectId=" + known.id()).body("items.year", contains(2020, 2019));
    }

    @Test
    void whoeverMayBeMeantIsAPersonsDecision() {
        Registered known = Registered.by(BOARD, Registered.person(name, QUANG_DIEN, null));
        String unclear = row("name", name, "unit", "Quảng Thọ");
        Imported checked = Imported.checked(BOARD, table(unclear));
        checked.rows("&outcome=AMBIGUOUS")
                .body("items[0].candidates.subjectId", contains(known.id().toString()))
                .body("items[0].subjectId", nullValue());
        checked.commit(false).statusCode(422).body("code", equalTo("import-has-errors"));
        checked.step("cancel", checked.version(), null).statusCode(200).body("status", equalTo("CANCELLED"));
        Imported.checked(BOARD, table(row("name", name, "unit", "Quảng Thọ", "subject", "mới")))
                .read()
                .body("counts.outcome", contains("NEW"));
        Imported.checked(BOARD, table(row("name", name, "subject", known.id().toString())))
                .rows("")
                .body("items[0].outcome", equalTo("MATCHED"))
                .body("items[0].reasons.code", hasItem("NAMED_BY_ID"));
    }

    @Test
    void oneFileMakesOneSubjectOfItsRowsAndSaysWhatItRepeats() {
        Imported checked = Imported.checked(
                BOARD,
                table(
                        row("name", name),
                        row("name", name, "year", "2020"),
                        row("name", name),
                        row("name", name, "birth", "1980")));
        checked.rows("")
                .body("items.outcome", contains("NEW", "NEW", "DUPLICATE_IN_FILE", "NEW"))
                .body("items.sameAs", contains(null, 2, 2, null));
        checked.committed();
        assertEquals(2, Database.number("SELECT count(*) FROM subject WHERE display_name = ?", name));
        get(BOARD, "/v1/past-recognitions?importId=" + checked.id()).body("items", hasSize(3));
    }

    @Test
    void aTokenOfAnEarlierDryRunIsRefusedAndAChangedWorldIsShownAnew() {
        Imported checked = Imported.checked(BOARD, table(row("name", name, "unit", "Quảng Thọ")));
        checked.step("commit", checked.version(), Map.of("previewToken", "0".repeat(64)))
                .statusCode(409)
                .body("code", equalTo("import-preview-stale"))
                .body("errors[0].pointer", equalTo("/previewToken"));
        Registered known = Registered.by(BOARD, Registered.person(name, QUANG_DIEN, 1975));
        checked.commit(false).statusCode(200);
        checked.awaiting("CHECKED").read().body("stale", equalTo(true)).body("counts.outcome", contains("MATCHED"));
        checked.committed();
        get(BOARD, "/v1/past-recognitions?subjectId=" + known.id()).body("items", hasSize(1));
    }

    @Test
    void anOfficerBringsInOwnRowsOnlyAndOthersDoNotSeeThem() {
        Imported own = Imported.checked(
                officer(HEALTH), table(row("name", name, "unit", "so-y-te"), row("name", name, "unit", "so-noi-vu")));
        own.rows("")
                .body("items.outcome", contains("NEW", "ERROR"))
                .body("items[1].errors.rule", contains("import-unit-unknown"));
        get(officer(HOME_AFFAIRS), own.path()).statusCode(404);
        get(officer(HOME_AFFAIRS), own.path() + "/rows").statusCode(404);
        Api.step(officer(HOME_AFFAIRS), own.path() + "/cancel", 3, null).statusCode(404);
        get(AUDITOR, own.path()).statusCode(403);
        get(BOARD, own.path()).statusCode(200);
        get(officer(HEALTH), "/v1/imports").body("items[0].id", equalTo(own.id().toString()));
        Imported boards = Imported.checked(BOARD, table(row("name", name)));
        get(officer(HEALTH), boards.path()).statusCode(404);
    }

    @Test
    void aFileThatIsNotTheAnnouncedOneOrNoTableIsRefusedWhole() {
        byte[] bytes = "x".getBytes(StandardCharsets.UTF_8);
        Imported sent = Imported.sent(BOARD, Imported.CSV, bytes);
        sent.step("check", 1, null).statusCode(422).body("code", equalTo("table-header-invalid"));
        sent.part(2, bytes).statusCode(204);
        sent.step("check", 1, null).statusCode(422).body("code", equalTo("import-content-mismatch"));
        sent.read().body("status", equalTo("UPLOADING")).body("version", equalTo(1));
        Api.post(
                        BOARD,
                        "/v1/imports",
                        Map.of(
                                "kind", "PAST_RECOGNITIONS",
                                "fileName", "../../etc/passwd",
                                "mediaType", "text/csv",
                                "size", 1,
                                "sha256", "0".repeat(64)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/fileName"));
    }

    private static String table(String... rows) {
        return HEADER + "\n" + String.join("\n", List.of(rows)) + "\n";
    }

    private static String row(String... told) {
        Map<String, Object> cells = new LinkedHashMap<>(Some.with(
                Map.of(),
                "type",
                "cá nhân",
                "name",
                "",
                "birth",
                "1975",
                "gender",
                "nữ",
                "number",
                "",
                "unit",
                "Xã Quảng Thọ",
                "year",
                "2019",
                "sector",
                "Nông nghiệp",
                "level",
                "cấp huyện",
                "form",
                "Giấy khen"));
        cells.put("decision", "12/QĐ-UBND");
        cells.put("date", "");
        cells.put("summary", "Hiến đất mở đường");
        cells.put("subject", "");
        for (int i = 0; i < told.length; i += 2) {
            cells.put(told[i], told[i + 1]);
        }
        return String.join(
                ";",
                List.of(
                                "type",
                                "name",
                                "birth",
                                "gender",
                                "number",
                                "unit",
                                "year",
                                "sector",
                                "level",
                                "form",
                                "decision",
                                "date",
                                "summary",
                                "subject")
                        .stream()
                        .map(key -> String.valueOf(cells.get(key)))
                        .toList());
    }
}
