package vn.guongsang.localstack.suite;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.guongsang.localstack.parts.DataDir;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.LocalKafka;
import vn.guongsang.localstack.parts.LocalPostgres;
import vn.guongsang.localstack.parts.Loopback;
import vn.guongsang.localstack.parts.Persona;
import vn.guongsang.localstack.parts.ProjectFiles;

/** PostgreSQL, Kafka and the three services on one machine. */
public final class Suite implements AutoCloseable {

    /** Names of the services; each has a database of that name. */
    public static final List<String> NAMES = List.of("nominations", "media", "reporting");

    /** All topics of the contract. */
    public static final List<String> TOPICS = Stream.of(
                    "units",
                    "nominations",
                    "criteria",
                    "exemplars",
                    "propagation",
                    "movements",
                    "movement-registrations",
                    "unit-plans",
                    "nurturing-plans",
                    "referrals",
                    "commendations",
                    "council-sessions",
                    "contests",
                    "editions",
                    "broadcasts",
                    "columns",
                    "gatherings")
            .map("guongsang.%s.v1"::formatted)
            .toList();

    private static final int PARTITIONS = 6;

    /** media-service itself, when it fetches profiles; its token outlasts any suite on one machine. */
    private static final Persona EDITIONS =
            new Persona("an-pham", "Ấn phẩm (media-service)", Set.of("cms"), null, null, Duration.ofDays(400));

    private final DataDir dir;
    private final Ports ports;
    private final Consumer<String> say;
    private final Map<String, String> settings;
    private final Orphans orphans;
    private final Map<String, ServiceProcess> services = new LinkedHashMap<>();
    private final List<ServiceProcess> replicas = new CopyOnWriteArrayList<>();
    private final Object lifecycle = new Object();
    private volatile boolean stopping;
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private LocalIdentity identity;
    private Supervisor supervisor;

    /**
     * A suite that is not started yet.
     *
     * @param data folder that keeps everything
     * @param wishedPorts ports by service name; free ones otherwise
     * @param settings settings for all services, by Quarkus key
     * @param say told what is going on
     */
    public Suite(Path data, Map<String, Integer> wishedPorts, Map<String, String> settings, Consumer<String> say) {
        this.dir = DataDir.at(data);
        this.ports = new Ports(data, wishedPorts);
        this.orphans = new Orphans(data);
        this.say = say;
        this.settings = Map.copyOf(settings);
    }

    /** Starts everything and waits until all three services are ready. */
    public void start() {
        synchronized (lifecycle) {
            if (orphans.end() > 0) {
                say.accept("Đã dừng các tiến trình còn lại của lần trước / ended what the last start had left running");
            }
            NAMES.forEach(ports::of);
            startParts();
            rememberProcesses();
            requireNotStopping();
            prepareParts();
            NAMES.forEach(name -> services.put(name, process(name, name + "-service")));
            services.values().forEach(ServiceProcess::start);
            rememberProcesses();
            services.values().forEach(service -> {
                requireNotStopping();
                service.awaitReady();
                say.accept("%-21s %s  (pid %d)".formatted(service.name(), service.url(), service.pid()));
            });
            ports.remember();
            supervisor = new Supervisor(services.values(), this::rememberProcesses, say);
            supervisor.start();
        }
    }

    private void prepareParts() {
        identity = LocalIdentity.in(dir);
        NAMES.forEach(db -> postgres.prepare(db, dir.secret(db + "-owner"), dir.secret(db)));
        kafka.createTopics(TOPICS.stream()
                .map(topic -> new LocalKafka.Topic(topic, PARTITIONS, true))
                .toList());
    }

    private void requireNotStopping() {
        if (stopping) {
            throw new WrongStartException("Đã dừng khi đang khởi động", "stopped while starting");
        }
    }

    private void startParts() {
        int postgresPort = ports.of("postgres");
        int kafkaPort = ports.of("kafka");
        CompletableFuture<LocalKafka> broker =
                CompletableFuture.supplyAsync(() -> LocalKafka.start(dir("kafka"), kafkaPort));
        try {
            postgres = LocalPostgres.start(dir("postgres"), postgresPort);
            say.accept("PostgreSQL 17         " + postgres.jdbcUrl("postgres"));
        } finally {
            kafka = broker.join();
        }
        say.accept("Kafka 4               " + kafka.bootstrapServers());
    }

    private void rememberProcesses() {
        Stream<ServiceProcess> all = Stream.concat(services.values().stream(), replicas.stream());
        orphans.remember(LongStream.concat(
                LongStream.concat(postgres.pid().stream(), kafka.pid().stream()), all.mapToLong(ServiceProcess::pid)));
    }

    private DataDir dir(String name) {
        return DataDir.at(dir.path().resolve(name));
    }

    private ServiceProcess process(String name, String as) {
        Path jar = ProjectFiles.root().resolve(name + "-service/target/quarkus-app/quarkus-run.jar");
        int port = as.equals(name + "-service") ? ports.of(name) : Loopback.freePort();
        return new ServiceProcess(as, jar, dir.path().resolve("logs/" + as + ".log"), port, settings(name, port));
    }

    /**
     * Starts another process of a service on the same database and broker. It is called "&lt;service&gt;-replica", also
     * by its connections; nobody starts it again when it dies, and it ends with the suite.
     */
    public ServiceProcess startReplica(String service) {
        synchronized (lifecycle) {
            requireNotStopping();
            ServiceProcess replica = process(service, service + "-replica");
            replica.set("quarkus.datasource.jdbc.additional-jdbc-properties.ApplicationName", replica.name());
            replica.start();
            replicas.add(replica);
            rememberProcesses();
            return replica;
        }
    }

    private Map<String, String> settings(String name, int port) {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("quarkus.profile", "local");
        all.put("quarkus.http.host", Loopback.HOST);
        all.put("quarkus.http.port", String.valueOf(port));
        all.put("quarkus.datasource.jdbc.url", postgres.jdbcUrl(name));
        all.put("quarkus.datasource.username", name);
        all.put("quarkus.datasource.password", dir.secret(name));
        all.put("quarkus.flyway.username", name + "_owner");
        all.put("quarkus.flyway.password", dir.secret(name + "-owner"));
        all.put("kafka.bootstrap.servers", kafka.bootstrapServers());
        all.put("quarkus.oidc.public-key", identity.publicKeyBase64());
        all.put("quarkus.oidc.token.issuer", LocalIdentity.ISSUER);
        all.put("quarkus.oidc.token.audience", LocalIdentity.AUDIENCE);
        if (name.equals("media")) {
            all.put("guongsang.editions.source", "http://" + Loopback.HOST + ":" + ports.of("nominations"));
            all.put("guongsang.editions.token", identity.token(EDITIONS));
        }
        all.putAll(settings);
        return all;
    }

    /** A service by its short name, such as {@code media}. */
    public ServiceProcess service(String name) {
        return services.get(name);
    }

    /** What the databases hold now. */
    public Inventory inventory() {
        return Inventory.of(postgres);
    }

    public LocalPostgres postgres() {
        return postgres;
    }

    public LocalKafka kafka() {
        return kafka;
    }

    public LocalIdentity identity() {
        return identity;
    }

    /** Stops everything, services first; a start under way is broken off. */
    @Override
    public void close() {
        stopping = true;
        synchronized (lifecycle) {
            if (supervisor != null) {
                supervisor.stop();
            }
            List<CompletableFuture<Void>> stops = new ArrayList<>();
            Stream.concat(services.values().stream(), replicas.stream())
                    .forEach(service -> stops.add(CompletableFuture.runAsync(service::stop)));
            stops.forEach(CompletableFuture::join);
            services.clear();
            replicas.clear();
            if (kafka != null) {
                kafka.close();
                kafka = null;
            }
            if (postgres != null) {
                postgres.close();
                postgres = null;
            }
            orphans.end();
        }
    }
}
