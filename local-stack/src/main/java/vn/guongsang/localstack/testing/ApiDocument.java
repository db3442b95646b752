package vn.guongsang.localstack.testing;

import static io.restassured.RestAssured.given;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.ProjectFiles;

/** Compares the OpenAPI documents in docs/api with those that the running service serves, or rewrites them. */
public final class ApiDocument {
    /** Set to true by {@code -Dapi.write=true}: the files take over what the service serves. */
    private static final String WRITE = "api.write";

    /** Suffix of the file name, and where the service serves that version of the document. */
    private static final Map<String, String> VERSIONS = Map.of("", "/q/openapi", "-3.0", "/q/openapi-oas30");

    private static final Pattern OPERATION_ID = Pattern.compile("^\\s*operationId: (\\w+)$", Pattern.MULTILINE);

    private ApiDocument() {}

    /**
     * Checks docs/api/&lt;service&gt;.yaml (OpenAPI 3.1) and docs/api/&lt;service&gt;-3.0.yaml (3.0.3), and that no operation
     * shares its id with one of another service: they become methods of one client.
     */
    public static void assertCommitted(String service) {
        VERSIONS.forEach((suffix, address) -> check(
                ProjectFiles.root().resolve("docs/api").resolve(service + suffix + ".yaml"),
                new String(
                        given().get(address).then().statusCode(200).extract().asByteArray(), StandardCharsets.UTF_8)));
        List<String> twice = repeatedOperationIds(ProjectFiles.root().resolve("docs/api"));
        if (!Boolean.getBoolean(WRITE) && !twice.isEmpty()) {
            throw new AssertionError("operationIds that stand in more than one place of docs/api: " + twice);
        }
    }

    /** The ids that the OpenAPI 3.1 documents of a folder use more than once. */
    static List<String> repeatedOperationIds(Path folder) {
        Set<String> seen = new HashSet<>();
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith("-3.0.yaml"))
                    .map(ApiDocument::read)
                    .flatMap(text -> OPERATION_ID.matcher(text).results())
                    .map(found -> found.group(1))
                    .filter(id -> !seen.add(id))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
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
