package vn.guongsang.kit.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of {@code docs/api} that are packed into every service. */
final class ContractFiles {

    private static final String FOLDER = "/contract/";
    private static final Pattern SCHEMA = Pattern.compile("[a-z-]+(\\.v[0-9]+)?");

    private ContractFiles() {}

    /** The AsyncAPI document of a service, by its name without {@code -service}. */
    static Optional<String> events(String service) {
        return read(service + "-asyncapi.yaml");
    }

    /** A JSON Schema of the events, by its name, such as {@code exemplar.v1}. */
    static Optional<String> schema(String name) {
        return SCHEMA.matcher(name).matches() ? read("schemas/" + name + ".json") : Optional.empty();
    }

    private static Optional<String> read(String name) {
        try (InputStream in = ContractFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
