package vn.guongsang.localstack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.ProcessLine;

/** Remembers the processes of a suite, so that the next start can end those that outlived a killed one. */
final class Orphans {

    private static final long DEATH_SECONDS = 20;
    private static final long CLOCK_SECONDS = 2;

    private final Path file;
    private final Path broker;
    private final Path postmaster;

    Orphans(Path data) {
        this.file = data.resolve("processes");
        this.broker = data.resolve("kafka/broker.pid");
        this.postmaster = data.resolve("postgres/cluster/postmaster.pid");
    }

    /** Writes down who runs now. */
    void remember(LongStream pids) {
        List<String> lines = pids.mapToObj(ProcessHandle::of)
                .flatMap(Optional::stream)
                .map(ProcessLine::of)
                .toList();
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        Stream<ProcessHandle> written = Stream.of(file, broker)
                .flatMap(remembered -> lines(remembered).stream())
                .map(ProcessLine::find)
                .flatMap(Optional::stream);
        return Stream.concat(written, postmaster().stream()).distinct().toList();
    }

    private static List<String> lines(Path file) {
        if (!Files.isReadable(file)) {
            return List.of();
        }
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A server whose start nobody lived to write down; it names itself, on lines 1 and 3, with the second of its start. */
    private Optional<ProcessHandle> postmaster() {
        List<String> own = lines(postmaster);
        if (own.size() < 3) {
            return Optional.empty();
        }
        long started = Long.parseLong(own.get(2).strip());
        return ProcessHandle.of(Long.parseLong(own.get(0).strip())).filter(process -> process.info()
                .startInstant()
                .filter(born -> Math.abs(born.getEpochSecond() - started) <= CLOCK_SECONDS)
                .isPresent());
    }
}
