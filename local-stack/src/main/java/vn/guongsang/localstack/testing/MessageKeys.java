package vn.guongsang.localstack.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** Keys that stand more than once in a file of messages: of two texts, Java keeps the last one without a word. */
final class MessageKeys {

    private MessageKeys() {}

    static List<String> breaches(JavaClasses classes, Path sources) {
        Path messages = sources.resolveSibling("resources").resolve("messages");
        if (!Files.isDirectory(messages)) {
            return List.of("no messages in " + messages);
        }
        try (Stream<Path> files = Files.list(messages)) {
            return files.sorted().flatMap(file -> twice(file).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> twice(Path file) {
        List<String> twice = new ArrayList<>();
        Properties keys = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                Object before = super.put(key, text);
                if (before != null) {
                    twice.add(file.getFileName() + " has " + key + " more than once");
                }
                return before;
            }
        };
        try (Reader text = Files.newBufferedReader(file)) {
            keys.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return twice;
    }
}
