package vn.guongsang.system.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.guongsang.localstack.parts.ProjectFiles;

/** What an installation on a server is given agrees with what it asks for. */
class DeploymentTest {

    private static final Path ROOT = ProjectFiles.root();
    private static final Pattern TOPIC = Pattern.compile("guongsang\\.([a-z-]+)\\.v1");
    private static final Pattern TOPICS_MADE = Pattern.compile("(?s)for topic in (.*?); do");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{([A-Z_]+):\\?");
    private static final Pattern LINE_OF_ENV = Pattern.compile("(?m)^([A-Z_]+)=");

    @Test
    void theTopicsThatAreMadeAreThoseOfTheDocument() throws IOException {
        String list = found(TOPICS_MADE, "config/kafka/topics.sh").iterator().next();
        Set<String> made = Arrays.stream(list.split("[\\s\\\\]+")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found(TOPIC, "docs/events.md"), made);
    }

    @Test
    void everyValueThatIsAskedForHasALineInTheExample() throws IOException {
        assertEquals(found(REQUIRED, "docker-compose.yml"), found(LINE_OF_ENV, ".env.example"));
    }

    @Test
    void secretsAndDumpsStayOutOfTheRepository() throws IOException {
        Set<String> ignored = new TreeSet<>(Files.readAllLines(ROOT.resolve(".gitignore")));
        assertTrue(ignored.containsAll(Set.of(".env", "/backup/")), ignored::toString);
    }

    private static Set<String> found(Pattern pattern, String file) throws IOException {
        return pattern.matcher(Files.readString(ROOT.resolve(file)))
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
