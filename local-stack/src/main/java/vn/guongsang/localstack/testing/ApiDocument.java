package vn.guongsang.localstack.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import vn.guongsang.localstack.parts.ProjectFiles;

/** Compares the OpenAPI documents in docs/api with those that the running service serves, or rewrites them. */
public final class ApiDocument {
    /** Set to true by {@code -Dapi.write=true}: the files take over what the service serves. */
    private static final String WRITE = "api.write";

    /** Suffix of the file name, and where the service serves that version of the document. */
    private static final Map<String, String> VERSIONS = Map.of("", "/q/openapi", "-3.0", "/q/openapi-oas30");

    private ApiDocument() {}

    /** Checks docs/api/&lt;service&gt;.yaml (OpenAPI 3.1) and docs/api/&lt;service&gt;-3.0.yaml (3.0.3). */
    public static void assertCommitted(String service) {
        VERSIONS.forEach((suffix, address) -> check(
                ProjectFiles.root().resolve("docs/api").resolve(service + suffix + ".yaml"),
                new String(
                        given().get(address).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8)));
    }

    private static void check(Path file, String served) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, served);
            } else if (!Files.exists(file) || !Files.readString(file).equals(served)) {
                throw new AssertionError(file + " is not what the service serves; look at the difference and, if it is"
                        + " meant, run the same tests with -Dapi.write=true and commit the file");
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read or write " + file, e);
        }
    }
}
