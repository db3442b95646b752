package vn.guongsang.localstack.parts;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.config.TopicConfig;

/** A real single-node Kafka broker on this machine, which can be stopped, killed and started again on the same port and data. */
public final class LocalKafka implements AutoCloseable {
    private static final Duration STARTUP = Duration.ofSeconds(120);
    private static final Duration GOODBYE = Duration.ofSeconds(15);
    private static final int ADMIN_SECONDS = 30;
    private static final int POLL_MILLIS = 100;

    private final DataDir dir;
    private final int port;
    private final BrokerProcess broker;
    private Process process;

    private LocalKafka(DataDir dir, int port) {
        this.dir = dir;
        this.port = port;
        this.broker = new BrokerProcess(dir.path());
    }

    /** A topic to make: a compacted one keeps the last record of each key for ever. */
    public record Topic(String name, int partitions, boolean compacted) {
        private NewTopic request() {
            String policy = compacted ? TopicConfig.CLEANUP_POLICY_COMPACT : TopicConfig.CLEANUP_POLICY_DELETE;
            return new NewTopic(name, partitions, (short) 1).configs(Map.of(TopicConfig.CLEANUP_POLICY_CONFIG, policy));
        }
    }

    /** Starts a broker on the folder's data, or on fresh data when the folder is empty; the caller closes it. */
    public static LocalKafka start(DataDir dir, int port) {
        LocalKafka kafka = new LocalKafka(dir, port);
        kafka.start();
        return kafka;
    }

    /** A throw-away broker on a free port, which ends with the JVM. */
    public static LocalKafka startTemporary() {
        LocalKafka kafka = new LocalKafka(DataDir.temporary("kafka"), Loopback.freePort());
        Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop-kafka"));
        kafka.start();
        return kafka;
    }

    /** Starts again after {@link #stop()} or {@link #kill()}: same port, same data. Does nothing when it runs. */
    public synchronized void start() {
        if (process != null) {
            return;
        }
        process = broker.launch(port);
        awaitPort();
        try (Admin admin = admin()) {
            answer(admin.describeCluster().nodes());
        }
    }

    private void awaitPort() {
        long deadline = System.nanoTime() + STARTUP.toNanos();
        while (!Loopback.listens(port)) {
            if (ended(POLL_MILLIS) || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("Kafka did not start; see " + broker.log());
            }
        }
    }

    /** Makes the topics that do not exist yet. */
    public void createTopics(Collection<Topic> topics) {
        try (Admin admin = admin()) {
            Set<String> existing = answer(admin.listTopics().names());
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Topic::request)
                    .toList();
            answer(admin.createTopics(missing).all());
        }
    }

    /** An admin client of this broker; the caller closes it. */
    public Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    private static <T> T answer(KafkaFuture<T> future) {
        try {
            return future.get(ADMIN_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Kafka did not do what it was asked", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        }
    }

    /** The value of "kafka.bootstrap.servers". */
    public String bootstrapServers() {
        return Loopback.HOST + ":" + port;
    }

    /** The port, the same after every restart. */
    public int port() {
        return port;
    }

    /** The process id of the broker, nothing while it is down. */
    public synchronized OptionalLong pid() {
        return process == null ? OptionalLong.empty() : OptionalLong.of(process.pid());
    }

    /** The broker's own log. */
    public Path log() {
        return broker.log();
    }

    /** Ends the broker in good order. */
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        if (!ended(GOODBYE.toMillis())) {
            kill();
        }
        process = null;
    }

    /** Ends the broker as a power cut would. */
    public synchronized void kill() {
        if (process == null) {
            return;
        }
        process.destroyForcibly();
        ended(GOODBYE.toMillis());
        process = null;
    }

    private boolean ended(long withinMillis) {
        try {
            return process.waitFor(withinMillis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for Kafka", e);
        }
    }

    /** Stops, and deletes the data when they are temporary. */
    @Override
    public void close() {
        stop();
        dir.discard();
    }
}
