package vn.guongsang.nominations.testing;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import vn.guongsang.kit.text.Sha256;
import vn.guongsang.localstack.parts.Persona;

/** A table that a test brings in, step by step. */
public final class Imported {

    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int PART = 200_000;

    private final Persona persona;
    private final UUID id;

    private Imported(Persona persona, UUID id) {
        this.persona = persona;
        this.id = id;
    }

    /** Announced and sent: old dossiers. */
    public static Imported sent(Persona persona, String mediaType, byte[] bytes) {
        return sent(persona, "PAST_RECOGNITIONS", mediaType, bytes);
    }

    /** A table of units, sent and checked through. */
    public static Imported units(Persona persona, String csv) {
        Imported sent = sent(persona, "UNITS", CSV, csv.getBytes(StandardCharsets.UTF_8));
        sent.step("check", 1, null).statusCode(200);
        return sent.awaiting("CHECKED");
    }

    private static Imported sent(Persona persona, String kind, String mediaType, byte[] bytes) {
        Map<String, Object> file = Map.of(
                "kind",
                kind,
                "fileName",
                "ho-so-cu",
                "mediaType",
                mediaType,
                "size",
                bytes.length,
                "sha256",
                Sha256.of(bytes));
        UUID id = Api.post(persona, "/v1/imports", file)
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        Imported sent = new Imported(persona, id);
        for (int from = 0; from < bytes.length; from += PART) {
            sent.part(1 + from / PART, Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)))
                    .statusCode(204);
        }
        return sent;
    }

    /** Sent and checked through. */
    public static Imported checked(Persona persona, String csv) {
        return checked(persona, CSV, csv.getBytes(StandardCharsets.UTF_8));
    }

    public static Imported checked(Persona persona, String mediaType, byte[] bytes) {
        Imported sent = sent(persona, mediaType, bytes);
        sent.step("check", 1, null).statusCode(200);
        return sent.awaiting("CHECKED");
    }

    public ValidatableResponse part(int number, byte[] bytes) {
        return Api.as(persona)
                .contentType("application/octet-stream")
                .body(bytes)
                .put(path() + "/parts/" + number)
                .then();
    }

    public ValidatableResponse step(String step, long version, Object body) {
        return Api.step(persona, path() + "/" + step, version, body);
    }

    public ValidatableResponse commit(boolean skipErrors) {
        return step("commit", version(), Map.of("previewToken", token(), "skipErrors", skipErrors));
    }

    public Imported committed() {
        commit(false).statusCode(200);
        return awaiting("COMMITTED");
    }

    public Imported awaiting(String status) {
        await().atMost(50, SECONDS).until(() -> status.equals(read().extract().path("status")));
        return this;
    }

    public ValidatableResponse read() {
        return Api.get(persona, path()).statusCode(200);
    }

    public ValidatableResponse rows(String query) {
        return Api.get(persona, path() + "/rows?limit=100" + query).statusCode(200);
    }

    public long version() {
        return read().extract().jsonPath().getLong("version");
    }

    public String token() {
        return read().extract().path("previewToken");
    }

    public UUID id() {
        return id;
    }

    public String path() {
        return "/v1/imports/" + id;
    }
}
