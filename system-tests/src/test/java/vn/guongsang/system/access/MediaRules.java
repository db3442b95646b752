package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.FINANCE;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.NO_ROLE;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of media-service. */
final class MediaRules {

    private static final Set<Role> RULING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> WATCHING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> READING_RULES =
            EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD, MEDIA_EDITOR, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> READING_TASKS = EnumSet.complementOf(EnumSet.of(FINANCE, NO_ROLE));
    private static final Set<Role> WORKING = EnumSet.of(MEDIA_EDITOR);
    private static final Set<Role> PUBLISHING = EnumSet.of(MEDIA_EDITOR, CMS);

    private MediaRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(outlets(targets), rules(targets), tasks(targets))
                .flatMap(List::stream)
                .toList();
    }

    private static Rule rule(String operation, Set<Role> roles, Scope scope, Probe probe) {
        return new Rule("media", operation, false, roles, scope, probe);
    }

    private static List<Rule> outlets(Targets targets) {
        return List.of(
                Rule.anyRole("media", "listOutlets", Probe.read()),
                Rule.anyRole("media", "getOutlet", Probe.item(targets.places().outlet())),
                Rule.anyRole("media", "listChannels", Probe.read()));
    }

    private static List<Rule> rules(Targets targets) {
        String wrong =
                """
                {"channelIds": ["%s"], "dueDays": 15, "priority": 5, "validFrom": "2099-01-01"}"""
                        .formatted(UUID.randomUUID());
        return List.of(
                rule("listPropagationRules", READING_RULES, Scope.EVERYTHING, Probe.read()),
                rule("getPropagationRule", READING_RULES, Scope.EVERYTHING, Probe.item(targets.rule())),
                rule("addPropagationRule", RULING, Scope.EVERYTHING, Probe.refusal(null, wrong, "422 rule-invalid")),
                rule(
                        "endPropagationRule",
                        RULING,
                        Scope.EVERYTHING,
                        Probe.change(targets.rule(), "{\"lastDay\": \"2099-12-31\"}")),
                rule("listWaitingApprovals", WATCHING, Scope.EVERYTHING, Probe.read()),
                rule(
                        "planWaitingApprovals",
                        RULING,
                        Scope.EVERYTHING,
                        Probe.refusal(null, "{}", "400 validation-failed")));
    }

    private static List<Rule> tasks(Targets targets) {
        Probe list = Probe.list(targets.exemplar(), null, "?exemplarId=" + targets.exemplar());
        return List.of(
                rule("listPropagationTasks", READING_TASKS, Scope.TASK, list),
                rule("getPropagationTask", READING_TASKS, Scope.TASK, Probe.item(targets.task())),
                newsroom("acceptTask", WORKING, targets, null),
                newsroom("startProduction", WORKING, targets, null),
                newsroom("scheduleTask", WORKING, targets, "{\"plannedFor\": \"2099-01-01T12:00:00Z\"}"),
                newsroom("declineTask", WORKING, targets, "{\"reason\": \"Thử quyền truy cập\"}"),
                newsroom("publishTask", PUBLISHING, targets, "{\"publishedAt\": \"2024-11-01T12:00:00Z\"}"));
    }

    private static Rule newsroom(String operation, Set<Role> roles, Targets targets, String body) {
        return rule(operation, roles, Scope.NEWSROOM, Probe.change(targets.task(), body));
    }
}
