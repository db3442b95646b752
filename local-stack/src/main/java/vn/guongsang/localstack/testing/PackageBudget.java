package vn.guongsang.localstack.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts files and lines of each package in the source tree. */
final class PackageBudget {
    private static final int MAX_FILES = 12;
    private static final int MAX_LINES = 900;

    private PackageBudget() {}

    static List<String> breaches(JavaClasses classes, Path sources) {
        Map<Path, List<Path>> packages = packages(sources);
        List<String> breaches = new ArrayList<>();
        if (packages.isEmpty()) {
            breaches.add("no Java sources in " + sources);
        }
        packages.forEach((folder, files) -> {
            long lines = files.stream().mapToLong(PackageBudget::lines).sum();
            if (files.size() > MAX_FILES || lines > MAX_LINES) {
                breaches.add("package %s has %d files and %d lines; a package fits in one head up to %d and %d"
                        .formatted(sources.relativize(folder), files.size(), lines, MAX_FILES, MAX_LINES));
            }
        });
        return breaches;
    }

    private static Map<Path, List<Path>> packages(Path sources) {
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + sources, e);
        }
    }

    private static long lines(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.count();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
