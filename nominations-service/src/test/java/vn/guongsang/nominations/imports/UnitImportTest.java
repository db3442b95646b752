package vn.guongsang.nominations.imports;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.guongsang.nominations.testing.Api.get;
import static vn.guongsang.nominations.testing.People.BOARD;
import static vn.guongsang.nominations.testing.People.officer;
import static vn.guongsang.nominations.testing.Places.HEALTH;
import static vn.guongsang.nominations.testing.Places.HOME_AFFAIRS;
import static vn.guongsang.nominations.testing.Places.QUANG_DIEN;

import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.model.event.Topics;
import vn.guongsang.nominations.testing.Api;
import vn.guongsang.nominations.testing.Database;
import vn.guongsang.nominations.testing.Imported;
import vn.guongsang.nominations.testing.NominationsStack;
import vn.guongsang.nominations.testing.Reforms;
import vn.guongsang.nominations.testing.Some;
import vn.guongsang.nominations.testing.Topic;

@QuarkusTest
@NominationsStack
class UnitImportTest {

    private static final String HEADER =
            "Mã đơn vị;Tên đơn vị;Loại đơn vị;Đơn vị cấp trên;Ngày thành lập;Ngày kết thúc;Thuộc UBND tỉnh;Văn bản thành lập;Ngày văn bản;Nơi đọc văn bản";

    /** The cells of a row that is right, in the order of the header. */
    private static final String EXAMPLE =
            "code=;name=Bệnh viện Thí Dụ;type=đơn vị trực thuộc;parent=so-y-te;from=1/3/2026;to=;committee=;document=;signed=;url=";

    private final String code = Reforms.code();
    private final String name = "Bệnh viện " + code;

    @Test
    void unitsAreRegisteredOneBelowTheOtherWithWhatFoundedThem() {
        Imported checked = Imported.units(
                officer(HEALTH),
                table(
                        row("code", code + "-noi", "name", "Khoa Nội " + code, "parent", name),
                        row("code", code, "name", name, "parent", "Sở Y tế", "document", "12/QĐ-UBND")
                                .replace(";12/QĐ-UBND;;", ";12/QĐ-UBND;20/2/2026;https://vanban.example.vn/12")));
        checked.rows("")
                .body("items.outcome", contains("NEW", "NEW"))
                .body("items.name", contains("Khoa Nội " + code, name))
                .body("items[0].unitId", nullValue());
        assertEquals(0, registered());
        checked.committed();
        UUID hospital = unit(code);
        checked.rows("")
                .body("items.unitId", contains(unit(code + "-noi").toString(), hospital.toString()))
                .body("items.name", contains("Khoa Nội " + code, name));
        theUnitsAreThere(hospital, unit(code + "-noi"));
        itIsToldAsAfterARegistration(hospital);
        Some.registeredSubject(officer(hospital), hospital);
    }

    private static void theUnitsAreThere(UUID hospital, UUID ward) {
        get(BOARD, "/v1/units/{id}", hospital)
                .body("type", equalTo("SUBORDINATE"))
                .body("parentId", equalTo(HEALTH.toString()))
                .body("validFrom", equalTo("2026-03-01"))
                .body("version", equalTo(1));
        get(BOARD, "/v1/units/{id}", ward).body("parentId", equalTo(hospital.toString()));
        get(BOARD, "/v1/units/{id}/history", hospital)
                .body("items.change", contains("registered"))
                .body("items.effectiveOn", contains("2026-03-01"))
                .body("items.documentNumber", contains("12/QĐ-UBND"))
                .body("items.documentDate", contains("2026-02-20"))
                .body("items.documentUrl", contains("https://vanban.example.vn/12"));
    }

    private static void itIsToldAsAfterARegistration(UUID unit) {
        assertEquals(
                1,
                Database.number(
                        "SELECT count(*) FROM audit_line WHERE aggregate_id = ? AND aggregate_type = 'unit'"
                                + " AND action = 'registration' AND actor LIKE 'can-bo-%'",
                        unit));
        await().untilAsserted(() -> assertEquals(
                "vn.guongsang.unit.registered.v1",
                Topic.events(Topics.UNITS, unit).get(0).path("type").asText()));
    }

    @Test
    void theSameFileAgainWritesNothingAndAUnitWithoutCodeIsKnownByNamePlaceAndDays() {
        String table = table(row("code", code, "name", name));
        Imported.units(BOARD, table).committed();
        Imported again = Imported.units(
                BOARD,
                table
                        + row("name", name.toUpperCase().replace("Ệ", "E"))
                        + "\n"
                        + row("code", "so-y-te", "name", "Sở Y tế", "type", "sở", "parent", "", "from", "1/1/2020"));
        again.rows("")
                .body("items.outcome", contains("ALREADY_RECORDED", "ALREADY_RECORDED", "ALREADY_RECORDED"))
                .body("items[0].reasons.code", contains("SAME_UNIT_CODE", "SAME_NAME", "SAME_PARENT_UNIT"))
                .body("items[1].reasons.code", contains("SAME_NAME", "SAME_PARENT_UNIT"))
                .body("items[1].unitId", equalTo(unit(code).toString()))
                .body("items[2].unitId", equalTo(HEALTH.toString()));
        again.committed();
        assertEquals(1, registered());
        assertEquals(1, Database.number("SELECT version FROM unit WHERE id = ?", unit(code)));
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource({
        "name,      'Trạm y tế khác',    name,       import-unit-differs",
        "type,      'trường',            type,       import-unit-differs",
        "parent,    'so-noi-vu',         parent,     import-unit-elsewhere",
        "from,      '2/3/2026',          validFrom,  import-unit-differs",
        "to,        '2/4/2026',          validTo,    import-unit-differs",
        "committee, 'có',                underProvincialCommittee, import-unit-differs",
        "code,      'ma-khac',           code,       import-unit-differs",
    })
    void aRowThatContradictsAUnitIsNotWritten(String cell, String value, String column, String rule) {
        Api.post(BOARD, "/v1/units", body()).statusCode(201);
        Imported checked = Imported.units(BOARD, table(row("code", code, "name", name, cell, value)));
        checked.rows("&outcome=CONFLICT")
                .body("items", hasSize(1))
                .body("items[0].outcomeLabel", equalTo("Trái với đơn vị đã có"))
                .body("items[0].unitId", equalTo(unit(code).toString()))
                .body("items[0].errors.column", contains(column))
                .body("items[0].errors.rule", contains(rule));
        checked.commit(false).statusCode(422).body("code", equalTo("import-has-errors"));
        assertTrue(Api.as(BOARD).get(checked.path() + "/errors").asString().contains("CONFLICT"));
        checked.commit(true).statusCode(200);
        checked.awaiting("COMMITTED");
        assertEquals(1, registered());
    }

    @ParameterizedTest(name = "{0} = {1}: {3}")
    @CsvSource({
        "code,      'mã sai',             code,           import-unit-code-form",
        "code,      '',                   code,           import-unit-new-needs",
        "name,      'x',                  name,           import-name",
        "type,      'câu lạc bộ',         type,           import-unit-type",
        "type,      'xã',                 type,           registration-not-administrative",
        "parent,    '',                   parent,         import-unit-new-needs",
        "parent,    'Sở Không Có',        parent,         import-unit-unknown",
        "parent,    'Xã Quảng Thọ',       parent,         import-unit-unknown",
        "from,      '31/2/2026',          validFrom,      cell-date",
        "to,        '28/2/2026',          validTo,        registration-ends-after-it-begins",
        "committee, 'có lẽ',              underProvincialCommittee, import-yes-or-no",
        "committee, 'có',                 underProvincialCommittee, registration-only-departments-under-the-committee",
        "document,  '12/QĐ',              documentDate,   cell-required",
        "signed,    '20/2/2026',          documentNumber, cell-required",
        "url,       'http://thi-du.vn',   documentUrl,    import-address",
    })
    void everyWrongCellIsNamedByItsRule(String cell, String value, String column, String rule) {
        Imported checked = Imported.units(BOARD, table(row("code", code, "name", name, cell, value)));
        checked.rows("")
                .body("items[0].outcome", equalTo("ERROR"))
                .body("items[0].errors.column", hasItem(column))
                .body("items[0].errors.rule", hasItem(rule));
    }

    @Test
    void rowsOfOneFileAreHeldAgainstEachOther() {
        Imported checked = Imported.units(
                BOARD,
                table(
                        row("code", code, "name", name),
                        row("code", code, "name", name),
                        row("code", code, "name", "Trường " + code, "type", "trường"),
                        row("code", code + "-a", "name", "A " + code, "parent", code + "-b"),
                        row("code", code + "-b", "name", "B " + code, "parent", code + "-a"),
                        row("code", "", "name", "C " + code),
                        row("code", code + "-d", "name", "D " + code, "parent", "C " + code)));
        checked.rows("")
                .body(
                        "items.outcome",
                        contains("NEW", "DUPLICATE_IN_FILE", "CONFLICT", "ERROR", "ERROR", "ERROR", "ERROR"))
                .body("items[1].sameAs", equalTo(2))
                .body("items[2].errors.column", containsInAnyOrder("name", "type"))
                .body("items[3].errors.rule", contains("import-parent-circle"))
                .body("items[4].errors.rule", contains("import-parent-circle"))
                .body("items[6].errors.rule", contains("import-parent-wrong"));
    }

    @Test
    void anOfficerRegistersBelowTheOwnUnitAndOnlyWhatOfficersMay() {
        String table = table(
                row("code", code, "name", name),
                row("code", code + "-2", "name", "Trạm " + code, "parent", "so-noi-vu"),
                row("code", code + "-3", "name", "Sở " + code, "type", "sở"));
        Imported.units(officer(HEALTH), table)
                .rows("")
                .body("items.outcome", contains("NEW", "ERROR", "ERROR"))
                .body("items[1].errors.rule", contains("unit-unknown"))
                .body("items[2].errors.rule", contains("registration-provincial-by-the-board"))
                .body("items[2].errors[0].allowed", hasItem("SUBORDINATE"));
        Imported boards = Imported.units(BOARD, table);
        boards.rows("").body("items.outcome", contains("NEW", "NEW", "NEW"));
        get(officer(HOME_AFFAIRS), boards.path()).statusCode(404);
    }

    @Test
    void whatHasBeenRegisteredSinceTheDryRunIsShownAnew() {
        Imported checked = Imported.units(BOARD, table(row("code", code, "name", name)));
        Api.post(BOARD, "/v1/units", Some.with(body(), "type", "SCHOOL")).statusCode(201);
        checked.commit(false).statusCode(200);
        checked.awaiting("CHECKED").read().body("stale", equalTo(true)).body("counts.outcome", contains("CONFLICT"));
        assertEquals(1, registered());
    }

    @Test
    void aUnitOfThePastIsRegisteredUntilItsLastDay() {
        Imported.units(
                        BOARD,
                        table(row(
                                "code",
                                code,
                                "name",
                                name,
                                "parent",
                                "Xã Quảng Điền",
                                "from",
                                "1/8/2025",
                                "to",
                                "31/12/2025")))
                .committed();
        get(BOARD, "/v1/units?asOf=2025-12-31&code=" + code).body("items.parentId", contains(QUANG_DIEN.toString()));
        get(BOARD, "/v1/units?asOf=2026-01-01&code=" + code).body("items", hasSize(0));
    }

    @Test
    void aKilledImportIsBegunAgainAndAFaultyOneLeavesNothing() {
        String table = table(row("code", code, "name", name), row("code", code + "-z", "name", "Khoa " + code));
        String trap = "unit_trap_" + code.replace('-', '_');
        Database.change("CREATE SEQUENCE " + trap);
        Database.change("CREATE FUNCTION " + trap + "() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN "
                + "IF NEW.code = '" + code + "-z' THEN IF nextval('" + trap + "') = 1 THEN "
                + "PERFORM pg_terminate_backend(pg_backend_pid()); ELSE RAISE EXCEPTION 'boom'; END IF; END IF; "
                + "RETURN NEW; END $$");
        Database.change("CREATE TRIGGER " + trap + " BEFORE INSERT ON unit_naming FOR EACH ROW EXECUTE FUNCTION " + trap
                + "()");
        try {
            Imported checked = Imported.units(BOARD, table);
            checked.commit(false).statusCode(200);
            checked.awaiting("FAILED").read().body("allowedActions", contains("cancel"));
            assertEquals(2, Database.number("SELECT last_value FROM " + trap));
            assertEquals(0, registered());
        } finally {
            Database.change("DROP TRIGGER " + trap + " ON unit_naming");
        }
        Imported.units(BOARD, table).committed();
        assertEquals(2, registered());
    }

    @Test
    void aRepeatedRequestIsAnsweredAsTheFirstAndNothingIsWrittenTwice() {
        Imported checked = Imported.units(BOARD, table(row("code", code, "name", name)));
        long version = checked.version();
        Map<String, Object> commit = Map.of("previewToken", checked.token());
        String key = Api.key();
        String first = Api.send(BOARD, checked.path() + "/commit", version, commit, key)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        checked.awaiting("COMMITTED");
        String second = Api.send(BOARD, checked.path() + "/commit", version, commit, key)
                .then()
                .statusCode(200)
                .header("Idempotency-Replayed", equalTo("true"))
                .extract()
                .asString();
        assertEquals(first, second);
        checked.step("commit", version, commit).statusCode(412);
        checked.step("commit", checked.version(), commit)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("state", equalTo("COMMITTED"));
        assertEquals(1, registered());
        theSameAnnouncementMakesOneImport();
    }

    private static void theSameAnnouncementMakesOneImport() {
        Map<String, Object> file = Map.of(
                "kind",
                "UNITS",
                "fileName",
                "don-vi.csv",
                "mediaType",
                "text/csv",
                "size",
                1,
                "sha256",
                "0".repeat(64));
        String key = Api.key();
        String id = Api.send(BOARD, "/v1/imports", null, file, key)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Api.send(BOARD, "/v1/imports", null, file, key)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        Api.send(BOARD, "/v1/imports", null, Some.with(file, "size", 2), key)
                .then()
                .statusCode(422);
    }

    private long registered() {
        return Database.number(
                "SELECT count(*) FROM unit_naming WHERE code LIKE ? AND ordinal = 1", code.replace("_", "") + "%");
    }

    private static UUID unit(String code) {
        return get(BOARD, "/v1/units?asOf=2026-03-02&code=" + code)
                .body("items", hasSize(1))
                .extract()
                .jsonPath()
                .getUUID("items[0].id");
    }

    private Map<String, Object> body() {
        return Map.of("code", code, "type", "SUBORDINATE", "name", name, "parentId", HEALTH, "validFrom", "2026-03-01");
    }

    private static String table(String... rows) {
        return HEADER + "\n" + String.join("\n", List.of(rows)) + "\n";
    }

    private static String row(String... told) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (String cell : EXAMPLE.split(";")) {
            String[] parts = cell.split("=", 2);
            cells.put(parts[0], parts[1]);
        }
        for (int i = 0; i < told.length; i += 2) {
            cells.put(told[i], told[i + 1]);
        }
        return String.join(";", cells.values());
    }
}
