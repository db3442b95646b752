package vn.guongsang.system.access;

import java.util.UUID;
import vn.guongsang.system.access.Wire.Answer;
import vn.guongsang.system.access.Wire.Request;

/**
 * One way to try an operation that changes nothing: the request is good in everything but one point that a service may
 * look at only after it has decided that the caller may do this at all.
 *
 * @param value what stands in the path for its variable; null when it has none
 * @param query with its question mark, or empty
 * @param target id of the record that is meant; in the path, the query or the body. Null when there is none
 * @param inside status and code for a caller within the scope, and whether the target is shown
 * @param outside the same for one out of the scope
 */
record Probe(String value, String query, Send send, String target, String inside, String outside) {

    private static final String STALE = "\"v999999\"";

    /** Headers and body. */
    private record Send(boolean key, String ifMatch, String body) {}

    /** Reads what belongs to no unit. */
    static Probe read() {
        return read(null, "");
    }

    /** Reads what belongs to no unit. */
    static Probe read(String value, String query) {
        return new Probe(value, query, new Send(true, null, null), null, "200", null);
    }

    /** Reads a record; out of scope it is not there. */
    static Probe item(UUID id) {
        return item(id, id.toString(), "");
    }

    /** Reads what is told of a record; out of scope it is not there. */
    static Probe item(UUID target, String value, String query) {
        return new Probe(value, query, new Send(true, null, null), target.toString(), "200 shown", "404 not-found");
    }

    /** Reads something of a record that does not repeat its id; out of scope it is not there. */
    static Probe part(UUID id) {
        return new Probe(id.toString(), "", new Send(true, null, null), id.toString(), "200 hidden", "404 not-found");
    }

    /** Reads what is told of a record in the query, without repeating its id; out of scope it is not there. */
    static Probe told(UUID target, String query) {
        return new Probe(null, query, new Send(true, null, null), target.toString(), "200 hidden", "404 not-found");
    }

    /** Lists records; those out of scope are left out. */
    static Probe list(UUID target, String value, String query) {
        return new Probe(value, query, new Send(true, null, null), target.toString(), "200 shown", "200 hidden");
    }

    /** Changes a record that the caller seems to have read long ago; out of scope it is not there. */
    static Probe change(UUID id, String body) {
        return new Probe(
                id.toString(), "", new Send(true, STALE, body), id.toString(), "412 version-stale", "404 not-found");
    }

    /** Asks something of a record that is answered within the scope by its state or content; out of scope it is not there. */
    static Probe within(UUID id, String body, String inside) {
        return new Probe(id.toString(), "", new Send(true, STALE, body), id.toString(), inside, "404 not-found");
    }

    /** Asks for, or adds, a part of a record; out of scope the record is not there. */
    static Probe part(UUID id, String body, String answer) {
        return new Probe(id.toString(), "", new Send(true, null, body), id.toString(), answer, "404 not-found");
    }

    /** Makes something for a unit that is refused for another reason; a unit out of scope does not exist. */
    static Probe creation(UUID unit, String body, String reason) {
        return new Probe(null, "", new Send(true, null, body), unit.toString(), "422 " + reason, "422 unit-unknown");
    }

    /** Asks for something that is refused for its content. */
    static Probe refusal(String value, String body, String answer) {
        return new Probe(value, "", new Send(true, null, body), null, answer, null);
    }

    /** Reads something that is not there, whoever asks. */
    static Probe absent(String value, String query) {
        return new Probe(value, query, new Send(true, null, null), null, "404 not-found", null);
    }

    /** Leaves out the key without which nothing is done. */
    static Probe withoutKey(String value) {
        return new Probe(value, "", new Send(false, null, null), null, "400 idempotency-key-missing", null);
    }

    /** The operation's path with its variables filled in, all with the same value, or from the first to the last at once. */
    String path(Operation operation) {
        if (value == null) {
            return operation.path();
        }
        return value.contains("/")
                ? operation.path().replaceFirst("\\{.+}", value)
                : operation.path().replaceAll("\\{[^}]+}", value);
    }

    Request request(Operation operation, String token) {
        String key = send.key() ? UUID.randomUUID().toString() : null;
        return new Request(operation.method(), path(operation) + query, token, key, send.ifMatch(), send.body());
    }

    /** The same for a target that does not exist. */
    Probe ofUnknownTarget() {
        String nothing = UUID.randomUUID().toString();
        return new Probe(
                value == null ? null : value.replace(target, nothing),
                query.replace(target, nothing),
                new Send(
                        send.key(),
                        send.ifMatch(),
                        send.body() == null ? null : send.body().replace(target, nothing)),
                target,
                inside,
                outside);
    }

    /** An answer in the words of {@link #inside} and {@link #outside}. */
    String outcome(Answer answer) {
        if (answer.status() >= 400) {
            return answer.status() + " " + answer.body().at("/code").asText();
        }
        String shown = answer.body().toString().contains(String.valueOf(target)) ? " shown" : " hidden";
        return answer.status() + (target == null ? "" : shown);
    }
}
