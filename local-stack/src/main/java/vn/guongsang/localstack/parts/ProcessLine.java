package vn.guongsang.localstack.parts;

import java.time.Instant;
import java.util.Optional;

/** Writes a process down in one line, by its number and its birth, so that a later one of the same number is no match. */
public final class ProcessLine {

    private ProcessLine() {}

    /** The line of a process. */
    public static String of(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    /** The process of that line, unless it is gone. */
    public static Optional<ProcessHandle> find(String line) {
        String pid = line.substring(0, line.indexOf(' '));
        return ProcessHandle.of(Long.parseLong(pid)).filter(process -> line.equals(of(process)));
    }
}
