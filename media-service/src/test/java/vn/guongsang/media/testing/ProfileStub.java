package vn.guongsang.media.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Stands in for nominations-service's profiles, a host of photos and the identity provider: a server that answers what a
 * test has put under a path, and 404 otherwise. Each request for a profile without the last token is refused.
 */
public final class ProfileStub implements QuarkusTestResourceLifecycleManager {

    private static final String TOKENS = "/token";
    private static final String CLIENT = "editions";
    private static final String SECRET = "stub-secret";
    private static final String ACCOUNT =
            "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":" + SECRET).getBytes(UTF_8));

    private final Map<String, byte[]> bodies = new ConcurrentHashMap<>();
    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final AtomicInteger tokens = new AtomicInteger();
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newFixedThreadPool(2));
        server.createContext("/", this::answer);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "guongsang.editions.source",
                address + "/",
                "guongsang.editions.token-url",
                address + TOKENS,
                "guongsang.editions.client-id",
                CLIENT,
                "guongsang.editions.client-secret",
                SECRET);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    /** A profile that the source publishes, with a photo whose address is under this host when there is a name. */
    public static void profile(UUID id, long version, String headline, String photo) {
        String photos = photo == null
                ? ""
                : "{\"url\": \"%s\", \"caption\": \"Chú thích\", \"credit\": \"Ảnh: Mẫu\", \"altText\": \"Mô tả ảnh\"}"
                        .formatted(address("/" + photo));
        put(
                "/v1/profiles/" + id,
                200,
                """
                {"id": "%s", "version": %d, "headline": "%s", "summary": "Tóm tắt", "story": "Đoạn một.\\n\\nĐoạn hai.",
                 "displayName": "Hợp tác xã Thí Dụ", "subjectType": "COLLECTIVE", "sector": "AGRICULTURE",
                 "unitId": "%s", "unitName": "Xã Thí Dụ", "approvalNo": 1, "revision": 1, "language": "vi",
                 "recognitions": [{"level": "COMMUNE", "year": 2026, "decisionNumber": "12/QĐ-UBND", "decisionDate": "2026-11-18"}],
                 "photos": [%s]}"""
                        .formatted(id, version, headline, Some.UNIT, photos)
                        .getBytes(UTF_8));
    }

    /** How the source answers for a profile otherwise. */
    public static void status(UUID id, int status) {
        put("/v1/profiles/" + id, status, "{}".getBytes(UTF_8));
    }

    /** How the identity provider answers from now on; the token that it gave last is good no more. */
    public static void identityProvider(int status) {
        put(TOKENS, status, new byte[0]);
    }

    /** A file under a name. */
    public static void file(String name, int status, byte[] bytes) {
        put("/" + name, status, bytes);
    }

    private static String address(String path) {
        return ConfigProvider.getConfig()
                        .getValue("guongsang.editions.source", String.class)
                        .replaceAll("/$", "")
                + path;
    }

    private static void put(String path, int status, byte[] body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .header("stub-status", String.valueOf(status))
                .PUT(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        try {
            HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void answer(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        byte[] body = new byte[0];
        int status = 200;
        if (call.getRequestMethod().equals("PUT")) {
            bodies.put(path, call.getRequestBody().readAllBytes());
            statuses.put(path, Integer.valueOf(call.getRequestHeaders().getFirst("stub-status")));
            tokens.addAndGet(path.equals(TOKENS) ? 1 : 0);
        } else if (path.equals(TOKENS)) {
            status = ACCOUNT.equals(authorization(call)) ? statuses.getOrDefault(path, 200) : 401;
            body = status == 200
                    ? "{\"access_token\": \"%s\", \"expires_in\": 300}"
                            .formatted(token())
                            .getBytes(UTF_8)
                    : body;
        } else if (path.startsWith("/v1/") && !("Bearer " + token()).equals(authorization(call))) {
            status = 401;
        } else {
            body = bodies.getOrDefault(path, new byte[0]);
            status = statuses.getOrDefault(path, 404);
        }
        call.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private String token() {
        return "stub-token-" + tokens.get();
    }

    private static String authorization(HttpExchange call) {
        return call.getRequestHeaders().getFirst("Authorization");
    }
}
