package vn.guongsang.reporting.consolidation.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.guongsang.reporting.testing.Some.exemplar;
import static vn.guongsang.reporting.testing.Some.revoked;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.reporting.testing.Asked;
import vn.guongsang.reporting.testing.Told;

/** What happens after a report was signed, and what a delta has to say of it. */
final class Amendment {

    private Amendment() {}

    /** A revocation, a merge of two subjects, and an amended report of the commune. */
    static void happensTo(Consolidating it) {
        Told.exemplars(exemplar(it.firstExemplar, 2, revoked(it.first)));
        it.merge();
        it.reported(2, 5);
    }

    /** Every number of a report by what tells it from the others, with its value, read from the CSV. */
    static Map<String, BigDecimal> figures(UUID report) {
        Map<String, BigDecimal> figures = new HashMap<>();
        String csv = new String(Consolidating.document(report, "CSV"), UTF_8).substring(1);
        try (var rows = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(new StringReader(csv))) {
            rows.forEachRemaining(row -> figures.put(
                    row.get("section") + " " + row.get("code") + " " + row.get("unitId"),
                    new BigDecimal(row.get("value"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures;
    }

    /** The old numbers with the delta put on them are the new numbers; and the delta says why. */
    static void assertDeltaIsExact(UUID old, UUID amended, Map<String, BigDecimal> oldFigures, Consolidating it) {
        ValidatableResponse delta = Asked.get(
                        Consolidating.SIGNER, "/v1/consolidated-reports/{id}/delta?from={from}", amended, old)
                .statusCode(200)
                .body("inputs", hasSize(1))
                .body("inputs[0].unitId", equalTo(it.commune.toString()))
                .body("inputs[0].fromVersion", equalTo(1))
                .body("inputs[0].toVersion", equalTo(2))
                .body("causes.cause", contains("MERGED", "REVOKED"))
                .body("causes.count", contains(1, 1))
                .body("records.exemplarId", contains(it.secondExemplar.toString(), it.firstExemplar.toString()));
        Map<String, BigDecimal> patched = new HashMap<>(oldFigures);
        delta.extract().<List<Map<String, Object>>>path("figures").forEach(change -> {
            String key = change.get("section") + " " + change.get("code") + " "
                    + (change.get("unitId") == null ? "" : change.get("unitId"));
            if (change.get("to") == null) {
                patched.remove(key);
            } else {
                patched.put(key, new BigDecimal(change.get("to").toString()));
            }
        });
        assertEquals(figures(amended), patched);
        assertEquals(new BigDecimal("1"), patched.get("indicators SUBJECTS "));
        assertEquals(new BigDecimal("5"), patched.get("indicators MODELS_SPREAD:REPORTED "));
    }
}
