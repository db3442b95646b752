package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.CMS;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** The table of the feed in the formats of newsrooms, and of those who read it. */
final class FeedRules {

    private static final Set<Role> READING = EnumSet.of(
            CMS,
            MEDIA_EDITOR,
            PROPAGANDA_BOARD,
            UNIT_OFFICER,
            UNIT_LEADER,
            DISTRICT_BOARD,
            PROVINCE_BOARD,
            COUNCIL_MEMBER,
            INSPECTOR,
            AUDITOR,
            ADMIN);
    private static final Set<Role> MANAGING = EnumSet.of(PROVINCE_BOARD, ADMIN);
    private static final Set<Role> LOOKING_ON = EnumSet.of(PROVINCE_BOARD, ADMIN, AUDITOR);
    private static final Set<Role> SEEING_RECEIPTS = EnumSet.of(PROVINCE_BOARD, PROPAGANDA_BOARD, ADMIN, AUDITOR);

    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";
    private static final String CONSUMER =
            """
            {"outletName": "Báo Thử Quyền", "contactName": "Lê Thị Mẫu", "contactEmail": "thu@bao.example.vn",
             "sector": "NO_SUCH_SECTOR"}""";

    private FeedRules() {}

    static List<Rule> all() {
        return Stream.of(feeds(), consumers(), credentials())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> feeds() {
        return Stream.of("readAtomFeed", "readJsonFeed", "readNinjs16Feed", "readNinjs31Feed")
                .map(operation -> rule(operation, READING, Probe.read()))
                .toList();
    }

    private static List<Rule> consumers() {
        return List.of(
                rule("listFeedConsumers", LOOKING_ON, Probe.read()),
                rule("getFeedConsumer", LOOKING_ON, Probe.refusal(unknown(), null, "404 not-found")),
                rule("listRemovalReceipts", SEEING_RECEIPTS, Probe.refusal(unknown(), null, "404 not-found")),
                rule("registerFeedConsumer", MANAGING, Probe.refusal(null, CONSUMER, "422 feed-consumer-invalid")),
                step("editFeedConsumer", CONSUMER),
                step("suspendFeedConsumer", REASON),
                step("resumeFeedConsumer", REASON),
                step("closeFeedConsumer", REASON));
    }

    private static List<Rule> credentials() {
        return List.of(
                step("issueFeedCredential", "{\"kind\": \"BASIC\"}"),
                step("rotateFeedCredential", null),
                step("revokeFeedCredential", REASON));
    }

    /** Left out is the version, which is looked at after the right. */
    private static Rule step(String operation, String body) {
        return rule(operation, MANAGING, Probe.refusal(unknown(), body, "428 precondition-required"));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }
}
