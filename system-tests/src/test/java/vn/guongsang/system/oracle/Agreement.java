package vn.guongsang.system.oracle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import vn.guongsang.system.oracle.Facts.Exemplar;
import vn.guongsang.system.oracle.Facts.Recognition;
import vn.guongsang.system.oracle.Facts.Task;
import vn.guongsang.system.oracle.Ledger.Approval;

/** I1, I2 and I3: what was promised is there, once, and the three services agree on it. */
final class Agreement {

    private static final Set<String> ENDED = Set.of("CANCELLED", "PUBLISHED");

    private final List<String> found = new ArrayList<>();
    private final Map<Approval, Recognition> decided = byApproval(
            Facts.recognitions(
                    "nominations",
                    """
            SELECT r.exemplar_id, r.approval_no, coalesce(s.duplicate_of, s.id), r.year, r.revoked_at IS NOT NULL
            FROM recognition r JOIN exemplar e ON e.id = r.exemplar_id JOIN subject s ON s.id = e.subject_id"""));
    private final Map<Approval, Recognition> counted = byApproval(Facts.recognitions(
            "reporting",
            "SELECT exemplar_id, approval_no, subject_id, year, revoked_at IS NOT NULL FROM recognition_fact"));
    private final Map<Approval, List<Task>> tasks =
            Facts.tasks().stream().collect(groupingBy(task -> new Approval(task.exemplar(), task.approvalNo())));
    private final Map<UUID, Set<UUID>> channelsOfRules = Facts.read(
                    "media",
                    "SELECT id, unnest(channel_ids) FROM propagation_rule",
                    row -> Map.entry(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));

    static List<String> violations() {
        Agreement agreement = new Agreement();
        Ledger.approvals().forEach(agreement::promised);
        agreement.decided.forEach(agreement::propagated);
        agreement.nothingInvented();
        agreement.sameStates();
        return agreement.found;
    }

    private static Map<Approval, Recognition> byApproval(List<Recognition> recognitions) {
        return recognitions.stream()
                .filter(one -> !Ledger.isForged(one.exemplar()))
                .collect(toMap(one -> new Approval(one.exemplar(), one.approvalNo()), Function.identity()));
    }

    private void promised(Approval approval) {
        if (!decided.containsKey(approval)) {
            found.add("I1 acknowledged and lost: " + approval);
        }
        if (!counted.containsKey(approval)) {
            found.add("I1 acknowledged and not counted: " + approval);
        }
    }

    private void propagated(Approval approval, Recognition recognition) {
        List<Task> all = tasks.getOrDefault(approval, List.of());
        List<Task> propagation =
                all.stream().filter(task -> task.kind().equals("PROPAGATION")).toList();
        Set<UUID> channels = propagation.stream().map(Task::channel).collect(toSet());
        Set<UUID> due = propagation.isEmpty()
                ? Set.of()
                : channelsOfRules.get(propagation.get(0).rule());
        if (propagation.isEmpty() || !channels.equals(due) || channels.size() != propagation.size()) {
            found.add("I1 tasks of " + approval + " on channels " + channels + " instead of " + due);
        }
        Set<UUID> retracted = all.stream()
                .filter(task -> task.kind().equals("RETRACTION"))
                .map(Task::channel)
                .collect(toSet());
        for (Task task : propagation) {
            if (recognition.revoked()) {
                afterRevocation(task, retracted);
            } else if (task.status().equals("CANCELLED")) {
                found.add("I1 cancelled without a revocation: " + task);
            }
        }
    }

    private void afterRevocation(Task task, Set<UUID> retracted) {
        boolean published = task.status().equals("PUBLISHED");
        if (!ENDED.contains(task.status()) && !task.status().equals("DECLINED")) {
            found.add("I1 open after a revocation: " + task);
        }
        if (published != retracted.contains(task.channel())) {
            found.add("I1 published " + published + " but retracted " + !published + ": " + task);
        }
    }

    private void nothingInvented() {
        Facts.read("nominations", "SELECT nomination_id FROM recognition", row -> row.getObject(1, UUID.class)).stream()
                .filter(nomination -> !Ledger.wasAsked(nomination))
                .forEach(nomination -> found.add("I2 approved though nobody asked: " + nomination));
        Set<Approval> invented = new HashSet<>(tasks.keySet());
        invented.removeAll(decided.keySet());
        invented.removeIf(approval -> Ledger.isForged(approval.exemplar()));
        invented.forEach(approval -> found.add("I2 task without an approval: " + approval));
        counted.keySet().stream()
                .filter(approval -> !decided.containsKey(approval))
                .forEach(approval -> found.add("I2 counted without an approval: " + approval));
    }

    private void sameStates() {
        Set<Exemplar> truth = exemplars("nominations", "exemplar", "id");
        differ("media", truth, exemplars("media", "exemplar_snapshot", "id"));
        differ("reporting", truth, exemplars("reporting", "exemplar_fact", "exemplar_id"));
        decided.forEach((approval, recognition) -> {
            if (counted.containsKey(approval) && !counted.get(approval).equals(recognition)) {
                found.add("I3 reporting says " + counted.get(approval) + ", the truth is " + recognition);
            }
        });
        Set<Facts.TaskState> states = new HashSet<>(Facts.taskStates("media", "propagation_task", "id"));
        differ("nominations", states, Set.copyOf(Facts.taskStates("nominations", "propagation_fact", "task_id")));
        differ("reporting", states, Set.copyOf(Facts.taskStates("reporting", "propagation_fact", "task_id")));
    }

    private static Set<Exemplar> exemplars(String database, String table, String id) {
        return Facts.exemplars(database, "SELECT " + id + ", version, status, approval_no FROM " + table).stream()
                .filter(one -> !Ledger.isForged(one.id()))
                .collect(toSet());
    }

    private <T> void differ(String service, Set<T> truth, Set<T> copy) {
        truth.stream().filter(one -> !copy.contains(one)).forEach(one -> found.add("I3 " + service + " misses " + one));
        copy.stream()
                .filter(one -> !truth.contains(one))
                .forEach(one -> found.add("I3 " + service + " has stale " + one));
    }
}
