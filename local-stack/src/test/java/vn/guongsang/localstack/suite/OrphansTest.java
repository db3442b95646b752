package vn.guongsang.localstack.suite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.guongsang.localstack.parts.ProcessLine;

class OrphansTest {

    @TempDir
    Path data;

    private Process left;

    @BeforeEach
    void leaveAProcess() throws IOException {
        left = new ProcessBuilder("sleep", "300").start();
    }

    @AfterEach
    void clean() {
        left.destroyForcibly();
    }

    @Test
    void endsWhatAKilledSuiteHadLeftRunning() {
        new Orphans(data).remember(LongStream.of(left.pid()));
        assertEquals(1, new Orphans(data).end());
        assertFalse(left.isAlive());
        assertEquals(0, new Orphans(data).end());
    }

    @Test
    void sparesAProcessThatHasGotTheNumberOfADeadOne() throws IOException {
        Files.writeString(data.resolve("processes"), left.pid() + " 2001-01-01T00:00:00Z\n");
        assertEquals(0, new Orphans(data).end());
        assertTrue(left.isAlive());
    }

    @Test
    void findsTheBrokerAndTheDatabaseServerOfASuiteKilledBeforeItCouldWriteThemDown() throws IOException {
        Process server = new ProcessBuilder("sleep", "300").start();
        long born = server.info().startInstant().orElseThrow().getEpochSecond();
        Files.createDirectories(data.resolve("kafka"));
        Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(data.resolve("kafka/broker.pid"), ProcessLine.of(left.toHandle()));
        Files.writeString(
                data.resolve("postgres/cluster/postmaster.pid"), server.pid() + "\n/cluster\n" + born + "\n5432\n");

        assertEquals(2, new Orphans(data).end());

        assertFalse(left.isAlive());
        assertFalse(server.isAlive());
    }

    @Test
    void sparesAProcessThatHasGotTheNumberOfADeadDatabaseServer() throws IOException {
        Files.createDirectories(data.resolve("postgres/cluster"));
        Files.writeString(
                data.resolve("postgres/cluster/postmaster.pid"), left.pid() + "\n/cluster\n978307200\n5432\n");
        assertEquals(0, new Orphans(data).end());
        assertTrue(left.isAlive());
    }

    @Test
    void findsNothingInAFolderNeverUsed() {
        assertEquals(0, new Orphans(data).end());
    }
}
