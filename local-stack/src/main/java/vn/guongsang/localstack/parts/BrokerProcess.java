package vn.guongsang.localstack.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.Uuid;

/** Runs Kafka's own main classes in a JVM that shares no class path with ours. */
final class BrokerProcess {
    private static final long FORMAT_SECONDS = 60;

    private final Path dir;
    private final Path settings;

    BrokerProcess(Path dir) {
        this.dir = dir;
        this.settings = dir.resolve("server.properties");
    }

    Path log() {
        return dir.resolve("kafka.log");
    }

    /** Writes the settings, formats the storage at the first start, and launches the broker. */
    Process launch(int port) {
        try {
            Files.writeString(settings, properties(port, Loopback.freePort()));
            if (!Files.exists(data().resolve("meta.properties"))) {
                format();
            }
            Process broker = java("kafka.Kafka", settings.toString());
            // At once: who is killed before the broker answers has to find it again all the same.
            Files.writeString(dir.resolve("broker.pid"), ProcessLine.of(broker.toHandle()));
            return broker;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start Kafka in " + dir, e);
        }
    }

    private Path data() {
        return dir.resolve("data");
    }

    private void format() throws IOException {
        Process tool = java(
                "kafka.tools.StorageTool", "format", "-t", Uuid.randomUuid().toString(), "-c", settings.toString());
        try {
            if (!tool.waitFor(FORMAT_SECONDS, TimeUnit.SECONDS) || tool.exitValue() != 0) {
                throw new IllegalStateException("Kafka's storage could not be formatted; see " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while formatting Kafka's storage", e);
        } finally {
            tool.destroyForcibly();
        }
    }

    private Process java(String mainClass, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms96m",
                "-Xmx384m",
                "-XX:+UseSerialGC",
                // A broker with little work starts in half the time without the optimising compiler.
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-cp",
                ProjectFiles.brokerLib().resolve("*").toString(),
                mainClass));
        command.addAll(List.of(arguments));
        ProcessBuilder.Redirect toLog = ProcessBuilder.Redirect.appendTo(log().toFile());
        return new ProcessBuilder(command)
                .directory(dir.toFile())
                .redirectErrorStream(true)
                .redirectOutput(toLog)
                .start();
    }

    private String properties(int port, int controllerPort) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@%1$s:%3$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://%1$s:%2$d,CONTROLLER://%1$s:%3$d
                advertised.listeners=PLAINTEXT://%1$s:%2$d
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%4$s
                auto.create.topics.enable=false
                num.partitions=1
                offsets.topic.num.partitions=4
                offsets.topic.replication.factor=1
                transaction.state.log.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                share.coordinator.state.topic.num.partitions=1
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                group.initial.rebalance.delay.ms=0
                log.cleaner.enable=true
                log.cleaner.dedupe.buffer.size=16777216
                message.max.bytes=1048576
                """
                .formatted(
                        Loopback.HOST, port, controllerPort, data().toString().replace('\\', '/'));
    }
}
