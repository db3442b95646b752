package vn.guongsang.localstack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import vn.guongsang.localstack.parts.Loopback;

/** One service as a process of its own. */
public final class ServiceProcess {

    private static final Duration READY_WITHIN = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private final String name;
    private final Path jar;
    private final Path log;
    private final int port;
    private final Map<String, String> settings;
    private volatile Process process;
    private volatile boolean wanted;
    private volatile boolean wasReady;

    ServiceProcess(String name, Path jar, Path log, int port, Map<String, String> settings) {
        this.name = name;
        this.jar = jar;
        this.log = log;
        this.port = port;
        this.settings = new TreeMap<>(settings);
    }

    /** Starts the process; it becomes ready later. */
    public synchronized void start() {
        if (!Files.isRegularFile(jar)) {
            throw new WrongStartException(
                    "Thiếu " + jar + "; hãy chạy mvn -DskipTests package",
                    jar + " is missing, run mvn -DskipTests package");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms64m",
                "-Xmx320m",
                "-XX:+UseSerialGC",
                // Half the processor time of a start is the optimising compiler's; on a laptop the start is what
                // counts.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-XX:+ExitOnOutOfMemoryError"));
        command.addAll(List.of("-jar", jar.toString()));
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            // In the environment, not on the command line: other users of the machine see command lines.
            settings.forEach((key, value) -> builder.environment().put(variable(key), value));
            process = builder.start();
            wasReady = false;
            wanted = true;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Changes a setting, by Quarkus key, from the next start on. */
    public synchronized void set(String key, String value) {
        settings.put(key, value);
    }

    private static String variable(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** Waits until the service says that it is ready. */
    public void awaitReady() {
        long end = System.nanoTime() + READY_WITHIN.toNanos();
        while (System.nanoTime() < end) {
            if (isReady()) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            pause();
        }
        throw new WrongStartException(
                name + " không khởi động được; xem " + log, name + " did not become ready, see " + log);
    }

    /** Whether the service answers that it is ready. */
    public boolean isReady() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url() + "/q/health/ready"))
                    .timeout(Duration.ofSeconds(2))
                    .build();
            boolean ready =
                    HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
            wasReady |= ready;
            return ready;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whether the process is gone although nobody stopped it. */
    boolean hasDied() {
        return wanted && !process.isAlive();
    }

    /** Whether this process has answered at least once that it is ready. */
    boolean wasReady() {
        return wasReady;
    }

    /** Ends the process at once, as a power failure would; a supervised service comes back by itself. */
    public synchronized void crash() {
        if (process != null) {
            process.destroyForcibly();
            await(10);
        }
    }

    /** Lets the process finish what is under way. */
    public synchronized void stop() {
        wanted = false;
        if (process == null) {
            return;
        }
        process.destroy();
        if (!await(12)) {
            process.destroyForcibly();
            await(5);
        }
    }

    private boolean await(int seconds) {
        try {
            return process.waitFor(seconds, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(150);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    public String name() {
        return name;
    }

    /** Base address, without a slash at the end. */
    public String url() {
        return "http://" + Loopback.HOST + ":" + port;
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }
}
