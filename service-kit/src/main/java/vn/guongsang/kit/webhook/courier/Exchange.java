package vn.guongsang.kit.webhook.courier;

import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One request and its answer, of which at most {@link #MOST} bytes are read: what follows is of no interest. */
final class Exchange {

    static final int MOST = 64 * 1024;

    /** Statuses whose {@code Retry-After} counts. */
    private static final Set<Integer> SLOW_DOWN = Set.of(429, 502, 503, 504);

    private static final int KEPT = 1024;

    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final Buffer body = Buffer.buffer();
    private volatile HttpClientRequest request;
    private volatile Integer status;

    /** What came back. */
    record Answer(int status, String text, String retryAfter) {

        Outcome outcome(int latencyMs, Instant at) {
            Duration pause = SLOW_DOWN.contains(status) ? pause(retryAfter, at) : null;
            return Outcome.answered(status, latencyMs, text, pause);
        }

        /** Seconds, or a date; anything else says nothing. */
        private static Duration pause(String header, Instant at) {
            if (header == null) {
                return null;
            }
            if (header.matches("[0-9]{1,9}")) {
                return Duration.ofSeconds(Long.parseLong(header));
            }
            try {
                return Duration.between(at, DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }

    /** Sends, unless the sender has given up meanwhile. */
    void begin(HttpClientRequest opened, String text, MultiMap headers) {
        request = opened;
        if (answer.isDone()) {
            opened.reset();
            return;
        }
        opened.headers().addAll(headers);
        opened.send(Buffer.buffer(text)).onSuccess(this::read).onFailure(this::fail);
    }

    void fail(Throwable cause) {
        answer.completeExceptionally(cause);
    }

    /** Ends it, however far it has come. */
    void end() {
        answer.cancel(false);
        HttpClientRequest opened = request;
        if (opened != null) {
            opened.reset();
        }
    }

    CompletableFuture<Answer> answer() {
        return answer;
    }

    /** Null until an answer has begun. */
    Integer status() {
        return status;
    }

    /** The beginning of the body as text that a database takes; null until an answer has begun. */
    String text() {
        if (status == null) {
            return null;
        }
        synchronized (body) {
            byte[] kept = body.getBytes(0, Math.min(KEPT, body.length()));
            return new String(kept, StandardCharsets.UTF_8).replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "\uFFFD");
        }
    }

    private void read(HttpClientResponse response) {
        status = response.statusCode();
        String retryAfter = response.getHeader("retry-after");
        response.exceptionHandler(this::fail);
        response.endHandler(end -> answer.complete(new Answer(status, text(), retryAfter)));
        response.handler(part -> {
            synchronized (body) {
                body.appendBuffer(part, 0, Math.min(part.length(), MOST - body.length()));
            }
            if (body.length() >= MOST) {
                answer.complete(new Answer(status, text(), retryAfter));
                request.reset();
            }
        });
    }
}
