package vn.guongsang.localstack.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.localstack.parts.Loopback;

class PreflightTest {

    @TempDir
    Path root;

    private String rootBefore;

    @BeforeEach
    void aProjectWithItsServicesBuilt() throws IOException {
        rootBefore = System.getProperty("guongsang.root");
        System.setProperty("guongsang.root", root.toString());
        for (String name : Suite.NAMES) {
            Path app = Files.createDirectories(root.resolve(name + "-service/target/quarkus-app"));
            Files.createFile(app.resolve("quarkus-run.jar"));
        }
    }

    @AfterEach
    void theRootAsItWas() {
        System.setProperty("guongsang.root", rootBefore);
    }

    @Test
    void aFolderIsLockedAsLongAsItsSuiteRuns() throws IOException {
        Path data = root.resolve("data");
        assertThat(Preflight.isInUse(data)).isFalse();
        FileLock lock = Preflight.check(data);
        assertThat(Preflight.isInUse(data)).isTrue();
        assertThatThrownBy(() -> Preflight.check(data))
                .isInstanceOf(WrongStartException.class)
                .hasMessageEndingWith(data + " is used by another running suite, stop it or choose another --data");
        lock.channel().close();
        assertThat(Preflight.isInUse(data)).isFalse();
    }

    @Test
    void aServiceThatIsNotBuiltIsNamed() throws IOException {
        Files.delete(root.resolve("media-service/target/quarkus-app/quarkus-run.jar"));
        assertThatThrownBy(() -> Preflight.check(root.resolve("data")))
                .isInstanceOf(WrongStartException.class)
                .hasMessageEndingWith("media-service is not built, run mvn -DskipTests package in " + root);
        assertThat(root.resolve("data")).doesNotExist();
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws IOException {
        Path data = Files.createFile(root.resolve("file")).resolve("data");
        assertThatThrownBy(() -> Preflight.check(data))
                .isInstanceOf(WrongStartException.class)
                .hasMessage("Không ghi được vào %1$s; chọn --data khác / %1$s cannot be written, choose another --data"
                        .formatted(data));
    }

    @Test
    void lessThanAGigabyteOfDiskIsTooLittle() {
        Path data = root.resolve("data");
        Preflight.requireSpace(data, 1L << 30);
        assertThatThrownBy(() -> Preflight.requireSpace(data, (1L << 30) - 1))
                .isInstanceOf(WrongStartException.class)
                .hasMessageEndingWith(
                        "the disk of " + data + " has less than 1 GB left, free some or choose another --data");
    }

    @Test
    void aPortThatSomethingListensOnIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName(Loopback.HOST))) {
            Ports ports = new Ports(root, Map.of("media", taken.getLocalPort()));
            assertThatThrownBy(() -> ports.of("media"))
                    .isInstanceOf(WrongStartException.class)
                    .hasMessageEndingWith("port " + taken.getLocalPort() + " is taken, choose another with --ports");
        }
    }

    @Test
    void whereNoSuiteRunsThereAreNoTokensToHave() {
        assertThatThrownBy(() -> RunningSuite.in(root.resolve("data")))
                .isInstanceOf(WrongStartException.class)
                .hasMessageEndingWith(
                        "no suite is up in " + root.resolve("data") + ", start it first or choose another --data");
    }
}
