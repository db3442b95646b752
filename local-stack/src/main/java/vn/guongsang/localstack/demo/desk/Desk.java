package vn.guongsang.localstack.demo.desk;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.guongsang.localstack.demo.Api;
import vn.guongsang.localstack.parts.Persona;

/** Calls a service for anybody; whatever is answered otherwise than expected ends the play. */
public final class Desk {

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;
    private static final int TRIES = 10;

    private final Api api;
    private final Sessions sessions;
    private final Meter meter;
    private final String play;

    /**
     * A desk.
     *
     * @param play begins every idempotency key, so that the same play can be repeated after a break
     */
    public Desk(Api api, Sessions sessions, Meter meter, String play) {
        this.api = api;
        this.sessions = sessions;
        this.meter = meter;
        this.play = play;
    }

    /** Reads what is there. */
    public Api.Answer get(Persona who, String path) {
        return meter.count("GET", api.get(sessions.token(who), path)).require(OK);
    }

    /** Makes something new. */
    public Api.Answer create(Persona who, String path, String key, Object body) {
        return post(who, path, key, null, body).require(CREATED);
    }

    /** Orders something that takes longer; answers the job. */
    public Api.Answer order(Persona who, String path, String key, Object body) {
        return post(who, path, key, null, body).require(ACCEPTED);
    }

    /** Takes a step with what was read before. */
    public Api.Answer step(Persona who, Api.Answer read, String things, String step, Object body) {
        String path = "/v1/" + things + "/" + read.text("/id") + "/" + step;
        return post(who, path, read.text("/id") + "-" + step + "-" + read.text("/version"), read.etag(), body)
                .require(OK);
    }

    /** Does something that needs no version. */
    public Api.Answer act(Persona who, String path, String key, Object body) {
        return post(who, path, key, null, body).require(OK);
    }

    /** Replaces what was read before. */
    public Api.Answer edit(Persona who, Api.Answer read, String things, Object body) {
        return replace(who, read, "/v1/" + things + "/" + read.text("/id"), body);
    }

    /** Replaces a part of what was read before. */
    public Api.Answer editPart(Persona who, Api.Answer read, String things, String part, Object body) {
        return replace(who, read, "/v1/" + things + "/" + read.text("/id") + "/" + part, body);
    }

    private Api.Answer replace(Persona who, Api.Answer read, String path, Object body) {
        return meter.count("PUT", api.put(sessions.token(who), path, read.etag(), body))
                .require(OK);
    }

    private Api.Answer post(Persona who, String path, String key, String etag, Object body) {
        return patiently(() -> meter.count("POST", api.post(sessions.token(who), path, play + "-" + key, etag, body)));
    }

    /** A service that is short of something says so; the same call with the same key is safe to repeat. */
    private static Api.Answer patiently(Supplier<Api.Answer> call) {
        Api.Answer answer = call.get();
        for (int tries = 1; answer.status() == UNAVAILABLE && tries < TRIES; tries++) {
            pause();
            answer = call.get();
        }
        return answer;
    }

    private static void pause() {
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
