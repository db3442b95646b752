package vn.guongsang.kit.webhook.courier;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import vn.guongsang.kit.webhook.address.Target;
import vn.guongsang.kit.webhook.address.TargetGuard;
import vn.guongsang.kit.webhook.address.TargetRefusedException;
import vn.guongsang.kit.webhook.address.TargetRule;
import vn.guongsang.kit.webhook.config.WebhookConfig;
import vn.guongsang.kit.webhook.delivery.Fault;
import vn.guongsang.kit.webhook.secret.SecretBox;
import vn.guongsang.model.event.CloudEvent;

/**
 * Makes one attempt: checks the address, connects to exactly that address, signs, sends, reads a little of the answer.
 * Follows no redirect, keeps no connection, ends after the longest time that is set in any case.
 */
@ApplicationScoped
class Sender {

    private static final int CONNECT_MS = 5_000;
    private static final int MOST_AT_ONCE = 64;
    private static final int LONGEST_HEADERS = 16 * 1024;

    private final TargetGuard guard;
    private final SecretBox box;
    private final Duration longest;
    private final HttpClient client;

    Sender(Vertx vertx, TargetGuard guard, SecretBox box, WebhookConfig config) {
        this.guard = guard;
        this.box = box;
        this.longest = config.timeout();
        this.client = vertx.createHttpClient(new HttpClientOptions()
                .setKeepAlive(false)
                .setMaxPoolSize(MOST_AT_ONCE)
                .setConnectTimeout(CONNECT_MS)
                .setMaxHeaderSize(LONGEST_HEADERS));
    }

    /** Sends; says how it ended, whatever happens. */
    Outcome send(Due due, Instant at) throws InterruptedException {
        long begin = System.nanoTime();
        Target target;
        try {
            target = guard.check(due.url());
        } catch (TargetRefusedException refused) {
            boolean unknown = refused.rule() == TargetRule.URL_HOST_UNKNOWN;
            return Outcome.without(unknown ? Fault.HOST_UNKNOWN : Fault.TARGET_REFUSED, millisSince(begin));
        }
        Exchange exchange = new Exchange();
        client.request(options(target))
                .onSuccess(request -> exchange.begin(request, due.body(), headers(due, at)))
                .onFailure(exchange::fail);
        try {
            return exchange.answer()
                    .get(longest.toMillis(), TimeUnit.MILLISECONDS)
                    .outcome(millisSince(begin), at);
        } catch (TimeoutException e) {
            return new Outcome(exchange.status(), millisSince(begin), Fault.TIMED_OUT, exchange.text(), null);
        } catch (ExecutionException e) {
            return new Outcome(exchange.status(), millisSince(begin), fault(e.getCause()), exchange.text(), null);
        } finally {
            exchange.end();
        }
    }

    private static RequestOptions options(Target target) {
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(
                        target.port(), target.address().getHostAddress()))
                .setHost(target.host())
                .setPort(target.port())
                .setSsl(target.tls())
                .setURI(target.path())
                .setFollowRedirects(false);
    }

    private MultiMap headers(Due due, Instant at) {
        String signature =
                box.open(due.subscriptionId(), due.secrets().current()).sign(due.eventId(), at, due.body());
        if (due.isOverlapping(at)) {
            signature += " "
                    + box.open(due.subscriptionId(), due.secrets().previous()).sign(due.eventId(), at, due.body());
        }
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .add("content-type", CloudEvent.CONTENT_TYPE)
                .add("user-agent", "guong-sang-webhooks/1")
                .add("webhook-id", due.eventId().toString())
                .add("webhook-timestamp", Long.toString(at.getEpochSecond()))
                .add("webhook-signature", signature);
        return due.traceparent() == null ? headers : headers.add("traceparent", due.traceparent());
    }

    private static Fault fault(Throwable cause) {
        if (cause instanceof SSLException) {
            return Fault.TLS_FAILED;
        }
        return cause instanceof ConnectException || cause instanceof ConnectTimeoutException
                ? Fault.CONNECTION_FAILED
                : Fault.CONNECTION_BROKEN;
    }

    private static int millisSince(long begin) {
        return (int) TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    }
}
