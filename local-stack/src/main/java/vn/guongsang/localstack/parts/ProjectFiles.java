package vn.guongsang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what the build leaves on disk, from a test, from a packaged jar or from a source checkout. */
public final class ProjectFiles {
    private ProjectFiles() {}

    /** The root of the source tree: system property "guongsang.root", else the nearest folder above that holds local-stack. */
    public static Path root() {
        String given = System.getProperty("guongsang.root");
        if (given != null) {
            return Path.of(given);
        }
        for (Path folder = ownLocation(); folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("local-stack/pom.xml"))) {
                return folder;
            }
        }
        return Path.of("").toAbsolutePath();
    }

    /** The folder with the broker's jars: system property "guongsang.broker.lib", else beside our jar, else under the root. */
    static Path brokerLib() {
        Optional<Path> given =
                Optional.ofNullable(System.getProperty("guongsang.broker.lib")).map(Path::of);
        List<Path> places = given.map(List::of)
                .orElseGet(() ->
                        List.of(ownLocation().resolveSibling("broker"), root().resolve("local-stack/target/broker")));
        return places.stream()
                .filter(ProjectFiles::holdsJars)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No broker jars in " + places + "; build them with: mvn -pl local-stack process-resources"));
    }

    private static boolean holdsJars(Path folder) {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.getFileName().toString().startsWith("kafka_2.13-"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot list " + folder, e);
        }
    }

    private static Path ownLocation() {
        try {
            return Path.of(ProjectFiles.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("This class was loaded from a place that is no file", e);
        }
    }
}
