package vn.guongsang.localstack.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.guongsang.localstack.parts.LocalIdentity;
import vn.guongsang.localstack.parts.LocalKafka;
import vn.guongsang.localstack.parts.LocalPostgres;

/**
 * Gives a {@code @QuarkusTest} a prepared database, topics and token keys. Init arguments: "db" (the service's database),
 * "topics" (comma-separated names, each made compacted with one partition) and "api" (the OpenAPI document that every
 * answer is held against; absent for an application without one).
 */
public final class StackResource implements QuarkusTestResourceLifecycleManager {
    private static final String OWNER_PASSWORD = "test-owner";
    private static final String PASSWORD = "test-runtime";

    private String db;
    private String api;
    private List<LocalKafka.Topic> topics = List.of();

    /** The stack that this JVM's tests share. */
    public static TestStack current() {
        return TestStack.shared();
    }

    @Override
    public void init(Map<String, String> arguments) {
        db = arguments.get("db");
        if (db == null) {
            throw new IllegalArgumentException("StackResource needs the init argument \"db\"");
        }
        api = arguments.get("api");
        topics = Arrays.stream(arguments.getOrDefault("topics", "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new LocalKafka.Topic(name, 1, true))
                .toList();
    }

    @Override
    public Map<String, String> start() {
        TestStack stack = current();
        stack.postgres().prepare(db, OWNER_PASSWORD, PASSWORD);
        stack.kafka().createTopics(topics);
        return settings(stack);
    }

    private Map<String, String> settings(TestStack stack) {
        Map<String, String> settings = new HashMap<>();
        for (String source : List.of("quarkus.datasource.", "quarkus.datasource.relay.")) {
            settings.put(source + "jdbc.url", stack.postgres().jdbcUrl(db));
            settings.put(source + "username", db);
            settings.put(source + "password", PASSWORD);
        }
        settings.put("quarkus.flyway.username", db + "_owner");
        settings.put("quarkus.flyway.password", OWNER_PASSWORD);
        settings.put("kafka.bootstrap.servers", stack.kafka().bootstrapServers());
        settings.put("quarkus.oidc.public-key", stack.identity().publicKeyBase64());
        settings.put("quarkus.oidc.token.issuer", LocalIdentity.ISSUER);
        settings.put("quarkus.oidc.token.audience", LocalIdentity.AUDIENCE);
        settings.put("quarkus.http.test-port", "0");
        settings.put("quarkus.test.rest-assured.enable-logging-on-failure", "false");
        return settings;
    }

    @Override
    public void inject(TestInjector injector) {
        if (api != null) {
            ApiContract.install(api);
        }
        tellFailures();
        TestStack stack = current();
        inject(injector, stack.postgres(), LocalPostgres.class);
        inject(injector, stack.kafka(), LocalKafka.class);
        inject(injector, stack.identity(), LocalIdentity.class);
    }

    /** What Quarkus does too, but pretty: each body is then laid out anew, though hardly any is ever read. */
    private static void tellFailures() {
        LogConfig plain =
                LogConfig.logConfig().enablePrettyPrinting(false).enableLoggingOfRequestAndResponseIfValidationFails();
        RestAssured.config = RestAssured.config().logConfig(plain);
    }

    private static <T> void inject(TestInjector injector, T part, Class<T> type) {
        injector.injectIntoFields(part, new TestInjector.AnnotatedAndMatchesType(FromStack.class, type));
    }

    /** Nothing to do: the next test class uses the same servers, and the JVM's end stops them. */
    @Override
    public void stop() {}
}
