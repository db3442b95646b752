package vn.guongsang.system.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.ProjectFiles;

/** The table of settings names every key of the code, with the default that the code has, and no other. */
class ConfigurationTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final List<String> MODULES =
            List.of("service-kit", "nominations-service", "media-service", "reporting-service");

    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(guongsang\\.[a-z.-]+)` \\| [a-z]+ \\| `([^`]+)` \\|");
    private static final Pattern INJECTED =
            Pattern.compile("@ConfigProperty\\(\\s*name = \"(guongsang\\.[^\"]+)\",\\s*defaultValue = \"([^\"]*)\"");
    private static final Pattern SCHEDULED = Pattern.compile("\\$\\{(guongsang\\.[^:}]+):([^}]*)}");
    private static final Pattern MAPPING = Pattern.compile("@ConfigMapping\\(prefix = \"(guongsang\\.[^\"]+)\"\\)");
    /** A default with its method, or the head or the end of a nested group. */
    private static final Pattern MEMBER = Pattern.compile(
            "@WithDefault\\(\"([^\"]*)\"\\)\\s+(?:@\\S+\\s+)*[\\w<>]+ (\\w+)\\(\\);|interface (\\w+) \\{|(?m)^ {4}}$");

    @Test
    void theTableOfSettingsEqualsTheCode() {
        assertEquals(inCode(), inTable());
    }

    private static Map<String, String> inTable() {
        Map<String, String> settings = new TreeMap<>();
        ROW.matcher(text(ROOT.resolve("docs/configuration.md")))
                .results()
                .forEach(row -> settings.put(row.group(1), row.group(2)));
        return settings;
    }

    private static Map<String, String> inCode() {
        Map<String, String> settings = new TreeMap<>();
        MODULES.forEach(module -> sources(ROOT.resolve(module).resolve("src/main/java"))
                .forEach(source -> collect(text(source), settings)));
        return settings;
    }

    private static void collect(String source, Map<String, String> settings) {
        Stream.of(INJECTED, SCHEDULED)
                .flatMap(pattern -> pattern.matcher(source).results())
                .forEach(found -> settings.put(found.group(1), found.group(2)));
        MAPPING.matcher(source)
                .results()
                .findFirst()
                .ifPresent(prefix -> collectMapped(prefix.group(1), source.substring(prefix.end()), settings));
    }

    private static void collectMapped(String prefix, String body, Map<String, String> settings) {
        String group = null;
        for (MatchResult member : MEMBER.matcher(body).results().toList()) {
            if (member.group(1) != null) {
                String name = group == null ? kebab(member.group(2)) : group + "." + kebab(member.group(2));
                settings.put(prefix + "." + name, member.group(1));
            } else if (member.group(3) == null) {
                group = null;
            } else if (member.start() > body.indexOf('{')) {
                group = kebab(member.group(3));
            }
        }
    }

    private static String kebab(String camel) {
        return camel.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static List<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
