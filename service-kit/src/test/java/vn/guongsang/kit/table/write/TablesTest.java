package vn.guongsang.kit.table.write;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.guongsang.kit.probe.KitStack;
import vn.guongsang.kit.probe.TableProbeResource;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;

@QuarkusTest
@KitStack
class TablesTest {

    private static final String PROBES = "/v1/table-probes/";
    private static final List<String> COLUMNS = List.of(
            "no",
            "text",
            "owner.id",
            "owner.label.vi",
            "owner.label.en",
            "owner.deputy",
            "shade",
            "tags",
            "owners",
            "counts",
            "open",
            "share",
            "serial",
            "day",
            "at");
    private static final String OWNER =
            "{\"id\":\"00000000-0000-4000-8000-000000000007\",\"label\":{\"vi\":\"Xã\",\"en\":\"Commune\"}}";

    @Test
    void aRowIsTakenApartIntoPlainCells() throws IOException {
        List<List<String>> csv = csv(table("full", Tables.CSV).asByteArray());

        assertEquals(COLUMNS, csv.get(0));
        assertEquals(
                List.of(
                        "-5",
                        "Hợp tác xã \"Thuỷ\", xã Á;\nthôn 2",
                        "00000000-0000-4000-8000-000000000007",
                        "Xã",
                        "Commune",
                        "",
                        "DARK",
                        "a; b",
                        "[" + OWNER + "]",
                        "{\"x\":1}",
                        "true",
                        "0.250",
                        "9007199254740993",
                        "2026-01-31",
                        "2026-02-01T01:30:05+07:00"),
                csv.get(1));
    }

    @Test
    void csvIsMarkedAsUtf8AndEndsItsLinesAsTheStandardSays() {
        byte[] bytes = table("bare", Tables.CSV).asByteArray();

        assertEquals(
                "\uFEFF" + String.join(",", COLUMNS) + "\r\n0,,,,,,,,,,false,,0,,\r\n",
                new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "bare", "full"})
    void theColumnsDoNotDependOnTheRows(String kind) throws IOException {
        assertEquals(COLUMNS, csv(table(kind, Tables.CSV).asByteArray()).get(0));
        assertEquals(
                COLUMNS, texts(sheet(table(kind, Tables.XLSX).asByteArray()).get(0)));
    }

    @Test
    void excelGetsTypedCells() throws IOException {
        Row row = sheet(table("full", Tables.XLSX).asByteArray()).get(1);

        assertEquals(new BigDecimal("-5"), row.getCellAsNumber(0).orElseThrow());
        assertEquals(CellType.STRING, row.getCell(1).getType());
        assertNull(row.getCell(5));
        assertEquals(Boolean.TRUE, row.getCellAsBoolean(10).orElseThrow());
        assertEquals(0, new BigDecimal("0.25").compareTo(row.getCellAsNumber(11).orElseThrow()));
        assertEquals("9007199254740993", row.getCell(12).asString());
        assertEquals(
                LocalDate.of(2026, 1, 31), row.getCellAsDate(13).orElseThrow().toLocalDate());
        assertEquals(
                LocalDateTime.of(2026, 2, 1, 1, 30, 5), row.getCellAsDate(14).orElseThrow());
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        List<List<String>> csv = csv(table("hostile", Tables.CSV).asByteArray());
        List<Row> sheet = sheet(table("hostile", Tables.XLSX).asByteArray());

        assertEquals("'=1+1", csv.get(1).get(1));
        assertEquals(TableProbeResource.LONG, csv.get(3).get(1));
        assertEquals(CellType.STRING, sheet.get(1).getCell(1).getType());
        assertEquals("=1+1", sheet.get(1).getCell(1).asString());
        assertEquals("_x005F_x0041_ =1", sheet.get(2).getCell(1).asString());
        assertEquals(32_767, sheet.get(3).getCell(1).asString().length());
    }

    @Test
    void followingTheLinkGivesEveryRowOnce() throws IOException {
        Response first = table("many/numbers", Tables.CSV);
        String next = first.header("Link").replaceAll("^<(.*)>; rel=\"next\"$", "$1");
        Response second = given().urlEncodingEnabled(false).accept(Tables.CSV).get(next);

        List<String> seen = new ArrayList<>();
        for (Response page : List.of(first, second)) {
            csv(page.asByteArray()).stream().skip(1).forEach(row -> seen.add(row.get(0)));
        }
        assertEquals(
                IntStream.rangeClosed(1, TableProbeResource.MANY)
                        .mapToObj(String::valueOf)
                        .toList(),
                seen);
        assertNull(second.header("Link"));
        assertEquals(
                10_001, sheet(table("many/numbers", Tables.XLSX).asByteArray()).size());
    }

    @ParameterizedTest
    @CsvSource({
        "application/json,101,100",
        Tables.CSV + ",10001,10000",
        Tables.XLSX + ",10001,10000",
        Tables.CSV + ",0,10000"
    })
    void eachFormatHasItsOwnLimit(String accept, int limit, String most) {
        given().accept(accept)
                .get(PROBES + "many/numbers?limit=" + limit)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", is("bad-parameter"))
                .body("errors[0].parameter", is("limit"))
                .body("errors[0].detail", containsString(most.substring(0, 2)));
    }

    @Test
    void jsonStaysTheAnswerOfWhoeverDoesNotPreferATable() {
        for (String accept : List.of("*/*", "application/json", "text/csv;q=0.5, application/json", "text/html, */*")) {
            given().accept(accept)
                    .get(PROBES + "many/numbers")
                    .then()
                    .statusCode(200)
                    .contentType("application/json")
                    .body("items.size()", is(20));
        }
        given().accept("application/pdf").get(PROBES + "full").then().statusCode(406);
        given().accept(Tables.CSV)
                .get("/v1/probes/00000000-0000-4000-8000-000000000007")
                .then()
                .statusCode(406);
    }

    @Test
    void theAnswerNamesItsFileAndVariesByFormat() {
        table("many/numbers", Tables.CSV)
                .then()
                .header("Content-Type", "text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        matchesPattern("attachment; filename=\"table-probes-many-numbers-\\d{4}-\\d\\d-\\d\\d\\.csv\""))
                .header("Cache-Control", "no-store");
        table("full", Tables.XLSX).then().contentType(Tables.XLSX);
        for (String accept : List.of(Tables.CSV, "application/json")) {
            String vary = given().accept(accept).get(PROBES + "full").header("Vary");
            assertTrue(List.of(vary.split(", ")).containsAll(List.of("Accept", "Accept-Encoding")), vary);
        }
    }

    @Test
    void csvTravelsCompressedLikeJson() {
        given().config(RestAssuredConfig.config()
                        .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", "gzip")
                .accept(Tables.CSV)
                .get(PROBES + "many/numbers")
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip");
    }

    @Test
    void tablesBeyondThePlacesForThemAreToldToComeBack() {
        TableRequests one = new TableRequests(0);

        ProblemException busy = assertThrows(ProblemException.class, one::takePlace);
        assertEquals(KitProblem.BUSY, busy.type());
    }

    @Test
    void headAnswersAsGetDoesWithoutTheTable() {
        for (String accept : List.of(Tables.CSV, Tables.XLSX)) {
            Response head = given().accept(accept).head(PROBES + "full");
            assertEquals(200, head.statusCode());
            assertTrue(head.header("Content-Type").startsWith(accept), head.header("Content-Type"));
            assertEquals(0, head.asByteArray().length);
        }
    }

    @Test
    void everyListDocumentsItsTables() {
        given().get("/q/openapi?format=json")
                .then()
                .body(
                        "paths.'/v1/table-probes/{kind}'.get.responses.'200'.content.keySet()",
                        hasItems("application/json", Tables.CSV, Tables.XLSX))
                .body(
                        "paths.'/v1/table-probes/{kind}'.get.responses.'200'.content.'text/csv'.schema.type",
                        is("string"));
    }

    private static Response table(String kind, String accept) {
        Response table = given().accept(accept).get(PROBES + kind);
        assertEquals(200, table.statusCode(), table.asString());
        return table;
    }

    private static List<List<String>> csv(byte[] file) throws IOException {
        String text = new String(file, StandardCharsets.UTF_8);
        assertEquals('\uFEFF', text.charAt(0));
        try (var parser = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            return parser.stream().map(CSVRecord::toList).toList();
        }
    }

    private static List<Row> sheet(byte[] file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell.asString()).toList();
    }
}
