package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of media-service: who directs tasks, desks, rules on trial, thresholds, outlets and channels. */
final class DirectionRules {

    private static final String NOTHING = "400 validation-failed";
    private static final Set<Role> RULING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> EDITING = EnumSet.of(MEDIA_EDITOR);
    private static final Set<Role> PUBLISHING = EnumSet.of(MEDIA_EDITOR, CMS);
    private static final Set<Role> READING_LOAD = EnumSet.of(MEDIA_EDITOR, PROPAGANDA_BOARD, PROVINCE_BOARD, ADMIN);
    private static final Set<Role> READING_THRESHOLDS =
            EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, MEDIA_EDITOR, INSPECTOR, AUDITOR, ADMIN);

    private static final String TOKEN = "{\"previewToken\": \"%s\"}".formatted("0".repeat(64));

    private DirectionRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(tasks(targets.task()), desks(targets.places().outlet()), batches(), settings())
                .flatMap(List::stream)
                .toList();
    }

    private static Rule rule(String operation, Set<Role> roles, Scope scope, Probe probe) {
        return new Rule("media", operation, false, roles, scope, probe);
    }

    private static List<Rule> tasks(UUID task) {
        String transfer = "{\"channelId\": \"%s\", \"reason\": \"Thử quyền truy cập\"}".formatted(UUID.randomUUID());
        return List.of(
                rule("assignTask", EDITING, Scope.NEWSROOM, Probe.change(task, "{}")),
                rule("transferTask", RULING, Scope.EVERYTHING, Probe.change(task, transfer)),
                rule(
                        "correctPublication",
                        PUBLISHING,
                        Scope.NEWSROOM,
                        Probe.change(task, "{\"note\": \"Thử quyền truy cập\"}")));
    }

    private static List<Rule> desks(UUID outlet) {
        return List.of(
                rule("listDesks", READING_LOAD, Scope.TASK, Probe.part(outlet)),
                rule("getDeskLoad", READING_LOAD, Scope.TASK, Probe.part(outlet)),
                rule("openDesk", EDITING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)),
                rule(
                        "closeDesk",
                        EDITING,
                        Scope.EVERYTHING,
                        Probe.withoutKey(UUID.randomUUID().toString())));
    }

    private static List<Rule> batches() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("previewTaskBatch", EDITING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)),
                rule("executeTaskBatch", EDITING, Scope.EVERYTHING, Probe.refusal(id, TOKEN, "404 not-found")),
                rule("getTaskBatch", EDITING, Scope.EVERYTHING, Probe.refusal(id, null, "404 not-found")));
    }

    private static List<Rule> settings() {
        return List.of(
                rule("listEscalationThresholds", READING_THRESHOLDS, Scope.EVERYTHING, Probe.read()),
                rule("addEscalationThreshold", RULING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)),
                rule("tryPropagationRule", RULING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)),
                Rule.anyRole("media", "listOutletChanges", Probe.read()),
                rule("recordOutletChange", RULING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)),
                rule("registerChannel", RULING, Scope.EVERYTHING, Probe.refusal(null, "{}", NOTHING)));
    }
}
