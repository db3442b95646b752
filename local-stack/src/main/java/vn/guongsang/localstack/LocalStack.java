package vn.guongsang.localstack;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.demo.Cast;
import vn.guongsang.localstack.demo.play.Demo;
import vn.guongsang.localstack.demo.play.Measurement;
import vn.guongsang.localstack.demo.report.ReportRound;
import vn.guongsang.localstack.demo.year.fate.Size;
import vn.guongsang.localstack.demo.year.play.EarlierYears;
import vn.guongsang.localstack.demo.year.play.Year;
import vn.guongsang.localstack.parts.ProjectFiles;
import vn.guongsang.localstack.suite.Preflight;
import vn.guongsang.localstack.suite.RunningSuite;
import vn.guongsang.localstack.suite.Suite;
import vn.guongsang.localstack.suite.WrongStartException;

/** Starts the suite, plays the main job, and stays up until Ctrl-C. */
public final class LocalStack {

    private static final int WRONG_START = 2;
    private static final int MEASURED_AFTER_DEMO = 200;
    // In UTF-8 whatever the locale says: on a machine without one, Vietnamese would come out as question marks.
    private static final Consumer<String> SAY = utf8(FileDescriptor.out)::println;
    private static final Consumer<String> COMPLAIN = utf8(FileDescriptor.err)::println;

    private final Options options;
    private final Suite suite;
    private final FileLock lock;
    private volatile boolean stopping;

    private LocalStack(Options options, FileLock lock) {
        this.options = options;
        this.lock = lock;
        this.suite = new Suite(options.data(), options.ports(), Map.of(), SAY);
    }

    /** See {@code --help}. */
    public static void main(String... arguments) throws InterruptedException, IOException {
        try {
            Options options = Options.parse(ProjectFiles.root(), arguments);
            switch (options.task()) {
                case HELP -> SAY.accept(Options.USAGE);
                case PERSONAS -> writeTokens(options.data());
                case START -> run(options);
            }
        } catch (WrongStartException e) {
            COMPLAIN.accept(e.getMessage());
            System.exit(WRONG_START);
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    private static void writeTokens(Path data) throws IOException {
        RunningSuite running = RunningSuite.in(data);
        Api nominations = new Api(running.url("nominations"));
        Api media = new Api(running.url("media"));
        Cast cast = Cast.of(running.identity(), nominations, media);
        Invitation invitation = new Invitation(data, running::url, SAY);
        invitation.writeTokens(cast);
        invitation.personas(cast);
        invitation.firstCalls();
    }

    private static void run(Options options) throws InterruptedException, IOException {
        FileLock lock = Preflight.check(options.data());
        LocalStack stack = new LocalStack(options, lock);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop, "stop"));
        try {
            stack.runUntilStopped();
        } catch (RuntimeException e) {
            // What is being taken away under its hands fails in many ways.
            if (!stack.stopping) {
                throw e;
            }
        }
    }

    private void stop() {
        stopping = true;
        SAY.accept("");
        SAY.accept("Đang dừng / stopping…");
        suite.close();
        release();
        SAY.accept("Đã dừng / stopped.");
    }

    /** Last of all: another start must not find the folder free while something of this one still runs. */
    private void release() {
        try {
            lock.channel().close();
        } catch (IOException e) {
            COMPLAIN.accept(e.getMessage());
        }
    }

    private void runUntilStopped() throws InterruptedException, IOException {
        long begin = System.nanoTime();
        SAY.accept("Gương Sáng đang khởi động trong " + options.data() + " / starting…");
        suite.start();
        SAY.accept("Sẵn sàng sau / ready after "
                + Duration.ofNanos(System.nanoTime() - begin).toSeconds() + " s");
        if (!suite.inventory().isEmpty()) {
            SAY.accept("Dữ liệu lần trước / found: " + suite.inventory());
        }
        Api nominations = new Api(url("nominations"));
        Api media = new Api(url("media"));
        Cast cast = Cast.of(suite.identity(), nominations, media);
        Invitation invitation = new Invitation(options.data(), this::url, SAY);
        invitation.writeTokens(cast);
        boolean played = options.demo() != Options.Demo.NONE && play(nominations, media, cast);
        int measured =
                options.measure().orElse(played && options.demo() == Options.Demo.SMALL ? MEASURED_AFTER_DEMO : 0);
        if (measured > 0) {
            new Measurement(nominations, media, cast, SAY).run(measured);
        }
        invitation.addresses();
        invitation.personas(cast);
        invitation.firstCalls();
        SAY.accept("");
        SAY.accept("Ctrl-C dừng tất cả / stops everything.");
        new CountDownLatch(1).await();
    }

    /** Plays the demo once per folder. */
    private boolean play(Api nominations, Api media, Cast cast) throws IOException {
        Path begun = options.data().resolve("demo.begun");
        Path played = options.data().resolve("demo.played");
        if (Files.exists(begun)) {
            if (!Files.exists(played)) {
                SAY.accept(
                        "Lần trước phần minh họa bị ngắt giữa chừng; muốn xem từ đầu, dùng --data với thư mục mới"
                                + " / the demo was interrupted last time, to see it from the beginning use --data with a new folder");
            }
            return false;
        }
        Files.createFile(begun);
        if (options.demo() == Options.Demo.YEAR) {
            playTheYear(nominations, media);
        } else {
            new Demo(nominations, media, new Api(url("reporting")), cast, SAY).play();
        }
        Files.createFile(played);
        return true;
    }

    private void playTheYear(Api nominations, Api media) {
        SAY.accept("");
        SAY.accept(
                "Một năm của tỉnh, mọi tên người, việc làm, văn bản đều hư cấu / a year of the province, all of it invented");
        try (EarlierYears earlier = new EarlierYears(nominations, media, suite.identity());
                Year year = new Year(nominations, media, suite.identity(), SAY)) {
            earlier.play();
            year.play(Year.SEED, Size.FULL);
            year.tellSlow();
        }
        reportOnTheYears(nominations);
    }

    private void reportOnTheYears(Api nominations) {
        try (ReportRound round = new ReportRound(nominations, new Api(url("reporting")), suite.identity())) {
            for (int year : ReportRound.YEARS) {
                round.prepare(year);
                int units = round.play(year);
                Api.Answer report = round.consolidate(year);
                SAY.accept("  %d: %d báo cáo đơn vị, báo cáo tổng hợp %s / unit reports, consolidated report"
                        .formatted(year, units, report.text("/id")));
            }
        }
    }

    private String url(String name) {
        return suite.service(name).url();
    }
}
