package vn.guongsang.localstack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Remembers the processes of a suite, so that the next start can end those that outlived a killed one. */
final class Orphans {

    private static final long DEATH_SECONDS = 20;

    private final Path file;

    Orphans(Path data) {
        this.file = data.resolve("processes");
    }

    /** Writes down who runs now. */
    void remember(LongStream pids) {
        List<String> lines = pids.mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .map(Orphans::line)
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(ProcessHandle process) {
        return process.pid() + " " + born(process);
    }

    private static String born(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /**
     * Ends what the last start left running, with its children: PostgreSQL's keep the shared memory of a dead parent.
     *
     * @return how many processes were still there
     */
    int end() {
        List<ProcessHandle> left = alive();
        List<ProcessHandle> all = left.stream()
                .flatMap(p -> Stream.concat(Stream.of(p), p.descendants()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(p -> p.onExit().orTimeout(DEATH_SECONDS, TimeUnit.SECONDS).join());
        remember(LongStream.empty());
        return left.size();
    }

    private List<ProcessHandle> alive() {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .map(Orphans::find)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of that line, unless its number belongs to another one by now. */
    private static Optional<ProcessHandle> find(String line) {
        String pid = line.substring(0, line.indexOf(' '));
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> line.equals(line(process)));
    }
}
