package vn.guongsang.localstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;
import vn.guongsang.localstack.demo.Demo;
import vn.guongsang.localstack.demo.Measurement;
import vn.guongsang.localstack.parts.ProjectFiles;
import vn.guongsang.localstack.suite.Preflight;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.localstack.suite.WrongStartException;

/** Starts the suite, plays the main job, and stays up until Ctrl-C. */
public final class LocalStack {

    private static final int WRONG_START = 2;
    // In UTF-8 whatever the locale says: on a machine without one, Vietnamese would come out as question marks.
    private static final Consumer<String> SAY = utf8(FileDescriptor.out)::println;
    private static final Consumer<String> COMPLAIN = utf8(FileDescriptor.err)::println;

    private LocalStack() {}

    /** See {@code --help}. */
    public static void main(String... arguments) throws InterruptedException, IOException {
        try {
            Options options = Options.parse(ProjectFiles.root(), arguments);
            if (options.help()) {
                SAY.accept(Options.USAGE);
                return;
            }
            run(options);
        } catch (WrongStartException e) {
            COMPLAIN.accept(e.getMessage());
            System.exit(WRONG_START);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static void run(Options options) throws InterruptedException, IOException {
        FileLock lock = Preflight.check(options.data());
        Suite suite = new Suite(options.data(), options.ports(), Map.of(), SAY);
        Runtime.getRuntime().addShutdownHook(new Thread(suite::close, "stop"));
        suite.start();
        Api nominations = new Api(suite.service("nominations").url());
        Api media = new Api(suite.service("media").url());
        Api reporting = new Api(suite.service("reporting").url());
        Cast cast = Cast.of(suite.identity(), nominations, media);
        cast.write(options.data().resolve("personas.env"));
        Path played = options.data().resolve("demo.played");
        if (options.demo() && !Files.exists(played)) {
            Demo demo = new Demo(nominations, media, reporting, cast, SAY);
            demo.play();
            if (options.measure() > 0) {
                new Measurement(demo, nominations, cast, SAY).run(options.measure());
            }
            Files.createFile(played);
        }
        invite(options.data(), suite, cast);
        new CountDownLatch(1).await();
        lock.release();
    }

    private static void invite(Path data, Suite suite, Cast cast) {
        String env = data.resolve("personas.env").toString();
        SAY.accept("");
        Suite.NAMES.forEach(name -> SAY.accept("%-22s %s/q/openapi"
                .formatted(name + "-service", suite.service(name).url())));
        SAY.accept("");
        cast.personas().values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .forEach(p -> SAY.accept("  %-20s %-20s %s".formatted(p.name(), p.displayName(), p.roles())));
        SAY.accept("");
        SAY.accept("Thử ngay / try:");
        SAY.accept("  source " + env);
        SAY.accept("  curl -s -H \"Authorization: Bearer $CMS_BAO\" "
                + suite.service("nominations").url() + "/v1/profiles?limit=2");
        SAY.accept("  curl -s -H \"Authorization: Bearer $BIEN_TAP_BAO\" "
                + suite.service("media").url() + "/v1/propagation-tasks?status=OPEN");
        SAY.accept("  curl -s -H \"Authorization: Bearer $BAN_TDKT\" "
                + suite.service("reporting").url() + "/v1/quota-progress?year=2025");
        SAY.accept("");
        SAY.accept("Ctrl-C dừng tất cả / stops everything.");
    }
}
