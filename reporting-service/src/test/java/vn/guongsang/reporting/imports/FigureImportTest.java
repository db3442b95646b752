package vn.guongsang.reporting.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.People.AUDITOR;
import static vn.guongsang.reporting.testing.People.BOARD;
import static vn.guongsang.reporting.testing.People.FINANCE;
import static vn.guongsang.reporting.testing.People.officer;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import vn.guongsang.kit.time.Ids;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.model.UnitType;
import vn.guongsang.model.event.UnitSnapshot;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Database;
import vn.guongsang.reporting.testing.ReportingStack;
import vn.guongsang.reporting.testing.Sent;
import vn.guongsang.reporting.testing.Told;

@QuarkusTest
@ReportingStack
class FigureImportTest {

    private static final String ALL = "/v1/figure-imports";
    private static final String HEADER = "Mã đơn vị;Tên đơn vị;Năm;Mã chỉ tiêu;Giá trị\n";
    private static final String MONEY = "Tên đơn vị;Năm;Nhiệm vụ;Nguồn;Dự toán;Đã chi\n";
    private static final String FIGURES = "/v1/imported-figures";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Map<String, Object> REASON = Map.of("reason", "Nhầm tệp của năm khác");

    private static Map<String, Object> file(String kind, String mediaType, byte[] bytes) {
        return new HashMap<>(Map.of(
                "kind",
                kind,
                "fileName",
                "so-lieu-cu.csv",
                "mediaType",
                mediaType,
                "content",
                Base64.getEncoder().encodeToString(bytes),
                "document",
                Map.of("number", "215/BC-SNV", "date", "2022-12-20", "issuer", "Sở Nội vụ")));
    }

    private static Map<String, Object> csv(String kind, String text) {
        return file(kind, "text/csv", text.getBytes(UTF_8));
    }

    private static ValidatableResponse checked(Persona persona, Map<String, Object> file) {
        return Sent.post(persona, ALL, file).statusCode(201);
    }

    private static ValidatableResponse commit(Persona persona, ValidatableResponse checked) {
        return Sent.step(
                persona,
                ALL + "/{id}/commit",
                1,
                Map.of("token", checked.extract().<String>path("token")),
                id(checked));
    }

    private static UUID id(ValidatableResponse view) {
        return view.extract().jsonPath().getUUID("id");
    }

    private static UUID unit(String code, String name, LocalDate from, LocalDate to) {
        UUID id = Ids.next();
        Told.units(new UnitSnapshot(
                id,
                1,
                "registered",
                UnitType.COMMUNE,
                from,
                to,
                false,
                List.of(new UnitSnapshot.Naming(from, to, code, "Xã", name, null)),
                List.of()));
        return id;
    }

    private static String code() {
        return Ids.next().toString().substring(24);
    }

    @Test
    void aFileIsTriedThenWrittenAndItsFiguresStandApartWithTheirDocument() {
        String code = code();
        UUID unit = unit(code, "Xã Nhập Liệu", null, null);
        ValidatableResponse dry = checked(
                        BOARD,
                        csv(
                                "INDICATORS",
                                HEADER + code + ";;2020;EXEMPLARS_PER_COMMUNE;3\n" + code
                                        + ";Nhập Liệu;2021;EXEMPLARS_PER_COMMUNE;1.234,5\n"))
                .body("status", equalTo("CHECKED"))
                .body("fresh", equalTo(2))
                .body("invalid", equalTo(0))
                .body("allowedActions", contains("commit", "discard"));
        Asked.get(BOARD, FIGURES + "?unitId={unit}", unit).body("items", empty());
        commit(BOARD, dry)
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("status", equalTo("COMMITTED"))
                .body("history.action", contains("check", "commit"));
        Asked.get(officer(unit), FIGURES + "?kind=INDICATORS")
                .statusCode(200)
                .body("items.year", contains(2020, 2021))
                .body("items[1].value", equalTo(1234.5f))
                .body("items[0].value", equalTo(3))
                .body("items.origin", contains("IMPORTED", "IMPORTED"))
                .body("items[0].unitName", equalTo("Xã Nhập Liệu"))
                .body("items[0].document.number", equalTo("215/BC-SNV"))
                .body("items[1].row", equalTo(3));
        Asked.get(officer(unit("x" + code, "Xã Khác", null, null)), FIGURES).body("items", empty());
    }

    @Test
    void theSameFileAgainWritesNothingAndAnotherValueNeedsToBeWanted() {
        String code = code();
        UUID unit = unit(code, "Xã Nhập Lại", null, null);
        String row = HEADER + code + ";;2020;EXEMPLARS_PER_COMMUNE;";
        commit(BOARD, checked(BOARD, csv("INDICATORS", row + "3\n"))).statusCode(200);
        commit(BOARD, checked(BOARD, csv("INDICATORS", row + "3,0\n")).body("known", equalTo(1)))
                .statusCode(200);
        assertEquals(1, Database.number("SELECT count(*) FROM imported_figure WHERE unit_id = ?", unit));

        UUID refused = id(checked(BOARD, csv("INDICATORS", row + "4\n")).body("invalid", equalTo(1)));
        Asked.get(BOARD, ALL + "/{id}/rows?outcome=INVALID", refused)
                .body("items.errors[0].rule", contains("import-differs"))
                .body("items.errors[0].detail", contains("Đã nhập giá trị khác: 3. Muốn thay thì gửi replace = true."));
        Map<String, Object> wanted = csv("INDICATORS", row + "4\n");
        wanted.put("replace", true);
        ValidatableResponse replacing = checked(BOARD, wanted).body("replaced", equalTo(1));
        commit(BOARD, replacing).statusCode(200);
        Asked.get(BOARD, FIGURES + "?unitId={unit}", unit).body("items.value", contains(4));
        Sent.step(BOARD, ALL + "/{id}/revocation", 2, REASON, id(replacing))
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
        Asked.get(BOARD, FIGURES + "?unitId={unit}", unit).body("items.value", contains(3));
    }

    @Test
    void anImportWhoseFiguresWereReplacedIsNotRevoked() {
        String code = code();
        unit(code, "Xã Thu Hồi", null, null);
        String row = HEADER + code + ";;2019;EXEMPLARS_PER_COMMUNE;";
        ValidatableResponse first = checked(BOARD, csv("INDICATORS", row + "1\n"));
        commit(BOARD, first).statusCode(200);
        Map<String, Object> wanted = csv("INDICATORS", row + "2\n");
        wanted.put("replace", true);
        commit(BOARD, checked(BOARD, wanted)).statusCode(200);
        Sent.step(BOARD, ALL + "/{id}/revocation", 2, REASON, id(first))
                .statusCode(409)
                .body("code", equalTo("figure-import-replaced"));
    }

    private static String wrongCells(String code) {
        return HEADER
                + code + ";;2020;EXEMPLARS_PER_COMMUNE;1,234\n"
                + code + ";;2099;EXEMPLARS_PER_COMMUNE;1\n"
                + code + ";;2020;NO_SUCH_CODE;1\n"
                + "no" + code + ";;2020;EXEMPLARS_PER_COMMUNE;1\n"
                + ";;2020;EXEMPLARS_PER_COMMUNE;1\n"
                + code + ";;2018;EXEMPLARS_PER_COMMUNE;1\n"
                + code + ";;2018;EXEMPLARS_PER_COMMUNE;1\n"
                + code + ";;2018;=1+1;1,234,567\n";
    }

    @Test
    void everyWrongCellIsNamedAndNothingIsWritten() {
        String code = code();
        unit(code, "Xã Có Lỗi", null, null);
        ValidatableResponse dry =
                checked(BOARD, csv("INDICATORS", wrongCells(code))).body("invalid", equalTo(7));
        Asked.get(BOARD, ALL + "/{id}/rows?outcome=INVALID", id(dry))
                .statusCode(200)
                .body("items.number", contains(2, 3, 4, 5, 6, 8, 9))
                .body(
                        "items.errors.rule.flatten()",
                        contains(
                                "import-number-ambiguous",
                                "import-year",
                                "import-code-unknown",
                                "import-unit-unknown",
                                "import-unit-missing",
                                "import-double",
                                "cell-formula",
                                "import-number-separators"))
                .body("items[0].errors[0].title", equalTo("Giá trị"))
                .body("items[2].errors[0].allowed", hasItem("EXEMPLARS_PER_COMMUNE"))
                .body("items[5].errors[0].detail", equalTo("Dòng 7 đã nêu số này."));
        commit(BOARD, dry)
                .statusCode(422)
                .body("code", equalTo("figure-import-has-errors"))
                .body("invalid", equalTo(7));
        Sent.step(BOARD, ALL + "/{id}/discard", 1, REASON, id(dry)).body("status", equalTo("DISCARDED"));
    }

    @Test
    void aUnitIsTheOneThatWasCalledSoInTheYearAndAnUnclearOneIsAnErrorWithTheCandidates() {
        String name = "Xã Trùng " + code();
        LocalDate last = LocalDate.of(2024, 12, 31);
        UUID old = unit("c1" + code(), name, null, last);
        String newCode = "c2" + code();
        UUID fresh = unit(newCode, name, last.plusDays(1), null);
        ValidatableResponse dry = checked(
                BOARD,
                csv(
                        "INDICATORS",
                        HEADER + ";" + name + ";2020;EXEMPLARS_PER_COMMUNE;1\n;" + name
                                + ";2025;EXEMPLARS_PER_COMMUNE;2\n"));
        Asked.get(BOARD, ALL + "/{id}/rows", id(dry)).body("items.unitId", contains(old.toString(), fresh.toString()));
        unit("c3" + code(), name, null, null);
        UUID unclear = id(checked(BOARD, csv("INDICATORS", HEADER + ";" + name + ";2025;EXEMPLARS_PER_COMMUNE;2\n")));
        Asked.get(BOARD, ALL + "/{id}/rows", unclear)
                .body("items[0].errors[0].rule", equalTo("import-unit-ambiguous"))
                .body("items[0].errors[0].allowed", hasSize(2))
                .body("items[0].errors[0].allowed", hasItem(newCode + " – " + name + " (từ 2025-01-01)"));
        commit(BOARD, dry).statusCode(409).body("code", equalTo("figure-import-stale"));
    }

    private static byte[] workbook(String unit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Kinh phí");
            String[] header = MONEY.strip().split(";");
            for (int i = 0; i < header.length; i++) {
                sheet.value(0, i, header[i]);
            }
            sheet.value(1, 0, unit);
            sheet.value(1, 1, 2021);
            sheet.value(1, 2, "GATHERINGS");
            sheet.value(1, 3, "Ngân sách nhà nước");
            sheet.value(1, 4, 45_000_000);
            sheet.value(1, 5, "39.500.000");
        }
        return bytes.toByteArray();
    }

    @Test
    void moneyComesFromSpreadsheetsTooAndIsShownBesideWhatIsRecordedHere() throws IOException {
        String name = "Xã Kinh Phí Cũ " + code();
        UUID unit = unit("k" + code(), name, null, null);
        commit(FINANCE, checked(FINANCE, file("BUDGETS", XLSX, workbook(name))).body("fresh", equalTo(1)))
                .statusCode(200);
        Asked.get(FINANCE, "/v1/budget-figures?year=2021&unitId={unit}&subtree=true", unit)
                .statusCode(200)
                .body("total.estimated", equalTo(0))
                .body("imported.task", contains("GATHERINGS"))
                .body("imported[0].estimated", equalTo(45_000_000))
                .body("imported[0].spent", equalTo(39_500_000))
                .body("imported[0].settled", nullValue());
    }

    @Test
    void moneyOfAnUnknownTaskOrSourceOrWithAFractionIsAnError() {
        String name = "Xã Kinh Phí Sai " + code();
        unit("s" + code(), name, null, null);
        UUID wrong = id(checked(
                FINANCE,
                csv(
                        "BUDGETS",
                        MONEY + name + ";2021;PARADE;Quỹ đen;1,5;\n" + name + ";2020;OTHER;nguồn hợp pháp khác;;\n")));
        Asked.get(FINANCE, ALL + "/{id}/rows", wrong)
                .body(
                        "items.errors.rule.flatten()",
                        contains(
                                "import-code-unknown",
                                "import-source-unknown",
                                "import-money-fraction",
                                "import-money-missing"));
    }

    @Test
    void financeImportsAndSeesMoneyOnlyAndUnitsImportNothing() {
        String code = code();
        UUID unit = unit(code, "Xã Phân Quyền", null, null);
        Map<String, Object> indicators = csv("INDICATORS", HEADER + code + ";;2020;EXEMPLARS_PER_COMMUNE;3\n");
        Sent.post(FINANCE, ALL, indicators).statusCode(403).body("code", equalTo("forbidden"));
        Sent.post(officer(unit), ALL, indicators).statusCode(403);
        ValidatableResponse dry = checked(BOARD, indicators);
        commit(BOARD, dry).statusCode(200);
        Asked.get(FINANCE, ALL + "/{id}", id(dry)).statusCode(404);
        Asked.get(FINANCE, ALL + "/{id}/rows", id(dry)).statusCode(404);
        Asked.get(FINANCE, ALL + "?limit=100").body("items.id", not(hasItem(id(dry).toString())));
        Asked.get(FINANCE, FIGURES + "?unitId={unit}", unit).body("items", empty());
        Asked.get(AUDITOR, ALL + "?limit=100").body("items.id", hasItems(id(dry).toString()));
        Asked.get(AUDITOR, ALL + "/{id}", id(dry)).body("allowedActions", empty());
        Sent.step(BOARD, ALL + "/{id}/commit", 2, Map.of("token", "0".repeat(64)), id(dry))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void aFileThatIsNoTableIsRefusedAsAWhole() {
        Sent.post(BOARD, ALL, csv("INDICATORS", "Năm;Màu\n2020;đỏ\n"))
                .statusCode(422)
                .body("code", equalTo("table-header-invalid"))
                .body("errors.code", hasItems("column-unknown", "column-missing"));
        Sent.post(BOARD, ALL, file("INDICATORS", XLSX, HEADER.getBytes(UTF_8)))
                .statusCode(422)
                .body("code", equalTo("table-format-unsupported"));
        Sent.post(BOARD, ALL, csv("INDICATORS", HEADER))
                .statusCode(422)
                .body("code", equalTo("figure-import-invalid"))
                .body("errors.code", contains("import-empty"));
        Map<String, Object> broken = csv("INDICATORS", HEADER);
        broken.put("content", "abcde");
        Sent.post(BOARD, ALL, broken).statusCode(422).body("errors.code", contains("import-base64"));
        Map<String, Object> early = csv("INDICATORS", HEADER);
        early.put("document", Map.of("number", "1", "date", "2099-01-01", "issuer", "Sở Nội vụ"));
        Sent.post(BOARD, ALL, early).statusCode(422).body("errors.code", contains("not-after-today"));
    }
}
