package vn.guongsang.system.oracle;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.guongsang.localstack.demo.Api;

/** What the clients of this JVM know: the approvals they asked for and were promised, and the records they forged. */
public final class Ledger {

    /** An approval in the words of the answer. */
    public record Approval(UUID exemplar, int approvalNo) {}

    private static final Set<UUID> ASKED = ConcurrentHashMap.newKeySet();
    private static final Map<UUID, Approval> ACKNOWLEDGED = new ConcurrentHashMap<>();
    private static final Set<UUID> FORGED = ConcurrentHashMap.newKeySet();
    private static final Set<String> POISON = ConcurrentHashMap.newKeySet();

    private Ledger() {}

    /** Writes down that somebody is about to ask for an approval: from now on it may have happened. */
    public static void asked(UUID nomination) {
        ASKED.add(nomination);
    }

    /** Writes an acknowledged approval down. */
    public static Approval acknowledged(Api.Answer answer) {
        Approval approval = new Approval(
                UUID.fromString(answer.text("/approval/exemplarId")),
                answer.body().at("/approval/approvalNo").asInt());
        Approval before = ACKNOWLEDGED.put(UUID.fromString(answer.text("/id")), approval);
        if (before != null && !before.equals(approval)) {
            throw new AssertionError("one nomination was answered twice: " + before + " and " + approval);
        }
        return approval;
    }

    /** Writes down that an exemplar was approved once more. */
    public static void approvedAgain(UUID exemplar, int approvalNo) {
        ACKNOWLEDGED.put(UUID.randomUUID(), new Approval(exemplar, approvalNo));
    }

    /** An exemplar that exists only in records made by hand. */
    public static UUID forged() {
        UUID id = UUID.randomUUID();
        FORGED.add(id);
        return id;
    }

    /** A record that no consumer can apply, by topic, partition and offset. */
    public static void poison(String topic, int partition, long offset) {
        POISON.add(topic + "/" + partition + "/" + offset);
    }

    static Set<Approval> approvals() {
        return Set.copyOf(ACKNOWLEDGED.values());
    }

    static boolean wasAsked(UUID nomination) {
        return ASKED.contains(nomination);
    }

    static boolean isForged(UUID exemplar) {
        return FORGED.contains(exemplar);
    }

    static boolean isPoison(String place) {
        return POISON.contains(place);
    }
}
