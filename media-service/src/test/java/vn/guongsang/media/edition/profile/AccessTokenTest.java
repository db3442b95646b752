package vn.guongsang.media.edition.profile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.guongsang.kit.time.Ids;

/** A source and an identity provider on loopback; a token is good for five minutes, of which the last half is not used. */
class AccessTokenTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:30:00Z");
    private static final String SECRET = "bí mật: 100%&=";
    private static final String ACCOUNT = "an-pham:b%C3%AD+m%E1%BA%ADt%3A+100%25%26%3D";

    private final AtomicInteger given = new AtomicInteger();
    private final List<String> bearers = new CopyOnWriteArrayList<>();
    private final Diary diary = new Diary();
    private volatile int tokenStatus = 200;
    private volatile String refused = "";
    private HttpServer server;
    private ProfileSource source;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/token", this::token);
        server.createContext("/v1/profiles/", this::profile);
        server.start();
        URI address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
        ObjectMapper json = new ObjectMapper();
        EditionConfig config = new Settings(address);
        source = new ProfileSource(config, new AccessToken(config, json), json);
        diary.begin();
    }

    @AfterEach
    void stop() {
        diary.end();
        server.stop(0);
        assertTrue(diary.lines.stream()
                .noneMatch(line -> line.contains(SECRET)
                        || line.contains(ACCOUNT)
                        || line.contains(Base64.getEncoder().encodeToString(ACCOUNT.getBytes(UTF_8)))));
    }

    @Test
    void oneTokenIsAskedForAndUsedUntilHalfAMinuteBeforeItsEnd() throws Exception {
        ask(AT);
        ask(AT.plusSeconds(1));
        ask(AT.plusSeconds(270));
        assertEquals(1, given.get());

        ask(AT.plusSeconds(271));
        assertEquals(2, given.get());
        assertEquals(List.of("Bearer t1", "Bearer t1", "Bearer t1", "Bearer t2"), bearers);
    }

    @Test
    void aTokenThatTheSourceRefusesIsReplacedByTheNextTryAndByThatOneOnly() throws Exception {
        refused = "Bearer t1";
        assertEquals("SOURCE_REFUSES", fault(ask(AT)));
        assertInstanceOf(Fetched.NotPublic.class, ask(AT).other());
        assertInstanceOf(Fetched.NotPublic.class, ask(AT).other());
        assertEquals(List.of("Bearer t1", "Bearer t2", "Bearer t2"), bearers);
        assertEquals(2, given.get());
    }

    @ParameterizedTest
    @CsvSource({"400", "401", "503"})
    void withoutATokenTheSourceIsNotAskedAndTheNextTryAsksForOneAgain(int status) throws Exception {
        tokenStatus = status;
        assertEquals("NO_TOKEN", fault(ask(AT)));
        assertEquals(List.of(), bearers);

        tokenStatus = 200;
        assertInstanceOf(Fetched.NotPublic.class, ask(AT).other());
        assertEquals(1, given.get());
    }

    @Test
    void anIdentityProviderThatIsAwayIsNoFaultOfTheSource() throws Exception {
        server.stop(0);
        assertEquals("NO_TOKEN", fault(ask(AT)));
    }

    /** Else no test could tell that the secret is not logged. */
    @Test
    void theDiaryHearsWhatIsLogged() {
        Logger.getLogger(AccessToken.class.getName()).fine("nghe thấy");
        assertTrue(diary.lines.stream().anyMatch(line -> line.contains("nghe thấy")));
    }

    private ProfileSource.Answer ask(Instant at) throws InterruptedException {
        return source.ask(Ids.next(), at);
    }

    private static String fault(ProfileSource.Answer answer) {
        return ((Fetched.Failed) answer.other()).fault();
    }

    private void token(HttpExchange call) throws IOException {
        String account = new String(
                Base64.getDecoder()
                        .decode(call.getRequestHeaders()
                                .getFirst("Authorization")
                                .substring("Basic ".length())),
                UTF_8);
        String form = new String(call.getRequestBody().readAllBytes(), UTF_8);
        if (tokenStatus != 200) {
            answer(call, tokenStatus, tokenStatus == 503 ? "<html>" : "{\"error\": \"invalid_client\"}");
        } else if (account.equals(ACCOUNT) && form.equals("grant_type=client_credentials")) {
            answer(call, 200, "{\"access_token\": \"t%d\", \"expires_in\": 300}".formatted(given.incrementAndGet()));
        } else {
            answer(call, 401, "{}");
        }
    }

    private void profile(HttpExchange call) throws IOException {
        String bearer = call.getRequestHeaders().getFirst("Authorization");
        bearers.add(bearer);
        answer(call, bearer.equals(refused) ? 401 : 404, "{}");
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private record Settings(URI address) implements EditionConfig {

        @Override
        public Optional<URI> source() {
            return Optional.of(address);
        }

        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Optional<URI> tokenUrl() {
            return Optional.of(address.resolve("/token"));
        }

        @Override
        public Optional<String> clientId() {
            return Optional.of("an-pham");
        }

        @Override
        public Optional<String> clientSecret() {
            return Optional.of(SECRET);
        }

        @Override
        public Duration poll() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration timeout() {
            return Duration.ofSeconds(5);
        }

        @Override
        public Duration retryFirst() {
            return Duration.ofSeconds(1);
        }
    }

    /** All that is logged by the service's code, with its faults. */
    private static final class Diary extends Handler {

        private static final Logger SERVICE = Logger.getLogger("vn.guongsang");

        private final List<String> lines = new CopyOnWriteArrayList<>();

        void begin() {
            SERVICE.setLevel(Level.ALL);
            SERVICE.addHandler(this);
        }

        void end() {
            SERVICE.removeHandler(this);
            SERVICE.setLevel(null);
        }

        @Override
        public void publish(LogRecord line) {
            StringWriter text = new StringWriter().append(line.getMessage());
            if (line.getThrown() != null) {
                line.getThrown().printStackTrace(new PrintWriter(text, true));
            }
            lines.add(text.toString());
        }

        @Override
        public void flush() {
            // Lines are kept at once.
        }

        @Override
        public void close() {
            // Nothing to close.
        }
    }
}
