package vn.guongsang.system.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.ProjectFiles;

/** The list of pitfalls names tests that are there. */
class PitfallsTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)#(\\w+)`");

    @Test
    void everyTestThatThePitfallsNameIsThere() throws IOException {
        String pitfalls = Files.readString(ROOT.resolve("docs/pitfalls.md"));
        Map<String, String> tests = tests();
        List<String> missing = NAMED.matcher(pitfalls)
                .results()
                .filter(named -> !tests.getOrDefault(named.group(1), "").contains("void " + named.group(2) + "("))
                .map(named -> named.group())
                .toList();

        assertEquals(List.of(), missing);
        assertTrue(NAMED.matcher(pitfalls).results().count() >= 25);
    }

    /** The sources of all test classes by their simple name. */
    private static Map<String, String> tests() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .flatMap(PitfallsTest::sources)
                    .collect(Collectors.toMap(
                            source -> source.getFileName().toString().replace(".java", ""),
                            PitfallsTest::text,
                            String::concat));
        }
    }

    private static Stream<Path> sources(Path folder) {
        try {
            return Files.walk(folder).filter(path -> path.toString().endsWith("Test.java"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
