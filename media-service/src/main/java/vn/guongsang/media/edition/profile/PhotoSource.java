package vn.guongsang.media.edition.profile;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.guongsang.kit.webhook.address.Target;
import vn.guongsang.kit.webhook.address.TargetGuard;
import vn.guongsang.kit.webhook.address.TargetRefusedException;
import vn.guongsang.kit.webhook.address.TargetRule;

/**
 * Fetches a photo from the address that a unit has given: public addresses only, connects to exactly the address that was
 * checked, follows no redirect, reads no more than it may.
 */
@ApplicationScoped
class PhotoSource {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int OK = 200;

    private final TargetGuard guard;
    private final EditionConfig config;
    private final HttpClient client;

    PhotoSource(Vertx vertx, TargetGuard guard, EditionConfig config) {
        this.guard = guard;
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setKeepAlive(false).setConnectTimeout((int)
                        config.timeout().toMillis()));
    }

    /** The host is away; what has no photo for another reason is told by null. */
    static final class AwayException extends Exception {
        private static final long serialVersionUID = 1L;
    }

    /** The bytes; null when there will be none. */
    byte[] fetch(String url) throws AwayException, InterruptedException {
        CompletableFuture<byte[]> bytes = new CompletableFuture<>();
        try {
            client.request(options(guard.check(url)))
                    .onSuccess(request -> send(request, bytes))
                    .onFailure(bytes::completeExceptionally);
            return bytes.get(config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TargetRefusedException e) {
            if (e.rule() == TargetRule.URL_HOST_UNKNOWN) {
                throw new AwayException();
            }
            return null;
        } catch (ExecutionException | TimeoutException e) {
            throw new AwayException();
        } finally {
            bytes.cancel(false);
        }
    }

    private static void send(HttpClientRequest request, CompletableFuture<byte[]> bytes) {
        request.send().onSuccess(response -> read(request, response, bytes)).onFailure(bytes::completeExceptionally);
    }

    private static void read(HttpClientRequest request, HttpClientResponse response, CompletableFuture<byte[]> bytes) {
        response.exceptionHandler(bytes::completeExceptionally);
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            bytes.completeExceptionally(new AwayException());
            request.reset();
            return;
        }
        Buffer body = Buffer.buffer();
        response.endHandler(end -> bytes.complete(response.statusCode() == OK ? body.getBytes() : null));
        response.handler(part -> {
            if (body.length() + part.length() > MOST_BYTES || bytes.isDone()) {
                bytes.complete(null);
                request.reset();
            } else {
                body.appendBuffer(part);
            }
        });
    }

    private static RequestOptions options(Target target) {
        return new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false);
    }
}
