package vn.guongsang.kit.problem;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Refuses a request with a {@link ProblemType}; the texts are chosen later, in the language of the caller. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemType type;
    private final transient Object[] messageArguments;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, Object> extensions = new LinkedHashMap<>();
    private transient Duration retryAfter;

    /**
     * One wrong part of the request; exactly one of {@code pointer} and {@code parameter} is set.
     *
     * @param pointer JSON Pointer into the body, for example {@code /criteria/0/justification}
     * @param parameter name of the query, path or header parameter
     * @param code stable code of the broken rule
     * @param arguments arguments of the rule's message, when {@code text} is null
     * @param text the message when it is already in the caller's language, else null
     * @param allowed the values that would have been accepted, when they are few enough to name, else null
     */
    public record Fault(
            String pointer, String parameter, String code, List<Object> arguments, String text, List<String> allowed) {}

    /** Refuses with the given type; the arguments fill the placeholders of its detail text. */
    public ProblemException(ProblemType type, Object... messageArguments) {
        super(type.code());
        this.type = type;
        this.messageArguments = messageArguments.clone();
    }

    /**
     * Names a wrong field of the body.
     *
     * @param jsonPointer where, for example {@code /criteria/0/justification}
     * @param rule code of the rule; its text stands in the bundle of the problem type under {@code <rule>.detail}
     * @param arguments arguments of that text
     */
    public ProblemException at(String jsonPointer, String rule, Object... arguments) {
        return with(new Fault(jsonPointer, null, rule, List.of(arguments), null, null));
    }

    /** Names a wrong query, path or header parameter; otherwise as {@link #at}. */
    public ProblemException atParameter(String parameter, String rule, Object... arguments) {
        return with(new Fault(null, parameter, rule, List.of(arguments), null, null));
    }

    /** Adds a fault that is already complete. */
    public ProblemException with(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** Adds an extension member to the answer, for example {@code allowedActions}. */
    public ProblemException with(String extensionMember, Object value) {
        extensions.put(extensionMember, value);
        return this;
    }

    /** Tells the caller when another try makes sense; sent as whole seconds, at least one. */
    public ProblemException retryAfter(Duration delay) {
        retryAfter = delay;
        return this;
    }

    /** Keeps the technical reason for the log; it is never shown to the caller. */
    public ProblemException causedBy(Exception cause) {
        initCause(cause);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public Object[] messageArguments() {
        return messageArguments.clone();
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Map<String, Object> extensions() {
        return Map.copyOf(extensions);
    }

    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
