package vn.guongsang.media.edition.testing;

import static org.awaitility.Awaitility.await;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.media.testing.Asked;

/** Takes editions through the API to where a test needs them. */
public final class Press {

    public static final Persona BOARD = Persona.of("ban-tdkt", "Ban TĐKT", "province-board");
    public static final Persona LEADER = Persona.of("truong-ban", "Trưởng Ban TĐKT", "province-board");

    private Press() {}

    /** An edition of picks alone. */
    public static String content(UUID... picks) {
        return content(null, picks);
    }

    public static String content(String selection, UUID... picks) {
        return """
                {"title": "Điển hình tiên tiến toàn tỉnh", "year": 2026, "picks": [%s], %s
                 "imprint": {"publisherBody": "Ban TĐKT", "editorInChief": "Nguyễn Thị Dụ", "licenceNumber": "12/GP-TD",
                             "licenceDate": "2026-11-02", "licenceIssuer": "Sở Thông tin và Truyền thông"}}"""
                .formatted(
                        Arrays.stream(picks).map(pick -> "\"" + pick + "\"").collect(Collectors.joining(",")),
                        selection == null ? "" : "\"selection\": " + selection + ",");
    }

    public static UUID drafted(UUID... picks) {
        return drafted(content(picks));
    }

    public static UUID drafted(String content) {
        return UUID.fromString(Asked.post(BOARD, "/v1/editions", content)
                .statusCode(201)
                .extract()
                .path("id"));
    }

    public static UUID assembled(UUID... picks) {
        UUID id = drafted(picks);
        step(BOARD, id, "assembly", null).statusCode(200);
        await().until(() -> "ASSEMBLED".equals(view(id).getString("status")));
        return id;
    }

    public static UUID frozen(UUID... picks) {
        UUID id = assembled(picks);
        step(BOARD, id, "freeze", null).statusCode(200);
        awaitFiles(id, 1);
        return id;
    }

    public static UUID published(UUID... picks) {
        UUID id = frozen(picks);
        step(LEADER, id, "publication", null).statusCode(200);
        return id;
    }

    /** Waits until the files of a revision are made. */
    public static void awaitFiles(UUID id, int revision) {
        await().until(() -> {
            JsonPath view = view(id);
            return view.getInt("revision") == revision && "PRODUCED".equals(view.getString("revisions[-1].state"));
        });
    }

    public static JsonPath view(UUID id) {
        return view(BOARD, id).statusCode(200).extract().jsonPath();
    }

    public static ValidatableResponse view(Persona persona, UUID id) {
        return Asked.get(persona, "/v1/editions/{id}", id);
    }

    /** A step on the version that is there now. */
    public static ValidatableResponse step(Persona persona, UUID id, String action, String body) {
        return step(persona, id, view(id).getLong("version"), action, body);
    }

    public static ValidatableResponse step(Persona persona, UUID id, long version, String action, String body) {
        RequestSpecification call =
                Asked.as(persona).header("Idempotency-Key", Asked.key()).header("If-Match", "\"v" + version + "\"");
        return (body == null ? call : call.contentType(ContentType.JSON).body(body))
                .post("/v1/editions/{id}/{action}", id, action)
                .then();
    }

    public static ValidatableResponse file(Persona persona, UUID id, String name) {
        return Asked.get(persona, "/v1/editions/{id}/" + name, id);
    }

    /** The text files of the EPUB that is served. */
    public static Map<String, String> pages(UUID id) {
        byte[] epub = file(BOARD, id, "edition.epub").statusCode(200).extract().asByteArray();
        Map<String, String> pages = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(epub))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                pages.put(entry.getName().replace("EPUB/", ""), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pages;
    }
}
