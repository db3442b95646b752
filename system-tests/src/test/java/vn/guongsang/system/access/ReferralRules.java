package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.guongsang.system.running.People;

/** The table of referrals. */
final class ReferralRules {

    private static final Set<Role> SENDING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> RECEIVING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> RECORDING = EnumSet.of(PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final String REFERRALS = "/v1/referrals";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";

    private ReferralRules() {}

    static List<Rule> of(Targets targets) {
        Map<String, Object> letter = Map.of(
                "exemplarId", targets.exemplar(), "approvalNo", 1, "sentOn", "2024-12-02", "letterNumber", "1/CV");
        UUID id = Made.one(People.BOARD, REFERRALS, "?exemplarId=" + targets.exemplar(), letter);
        return Stream.of(reading(targets, id), steps(targets, id))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> reading(Targets targets, UUID id) {
        String early =
                """
                {"exemplarId": "%s", "approvalNo": 1, "sentOn": "2000-01-01", "letterNumber": "1/CV"}"""
                        .formatted(targets.exemplar());
        return List.of(
                new Rule(
                        "nominations",
                        "getReferralFunnel",
                        false,
                        READING,
                        Scope.EVERYTHING,
                        Probe.read(null, "?year=2024")),
                within("getLadder", READING, Probe.item(targets.exemplar())),
                within("listReferrals", READING, Probe.list(id, null, "?unitId=" + targets.district())),
                within("getReferral", READING, Probe.item(id)),
                new Rule(
                        "nominations",
                        "sendReferral",
                        false,
                        SENDING,
                        Scope.EVERYTHING,
                        Probe.refusal(null, early, "422 referral-invalid")));
    }

    private static List<Rule> steps(Targets targets, UUID id) {
        String answer = "{\"number\": \"1/CV\", \"date\": \"2024-12-20\", \"text\": \"Thử quyền\"}";
        return List.of(
                within("receiveReferral", RECEIVING, Probe.change(id, null)),
                within("acceptReferral", RECEIVING, Probe.change(id, null)),
                within("returnReferral", RECEIVING, Probe.change(id, REASON)),
                within("declineReferral", RECEIVING, Probe.change(id, REASON)),
                within(
                        "recordReferredNomination",
                        RECEIVING,
                        Probe.change(id, "{\"nominationId\": \"" + targets.nomination() + "\"}")),
                within("resendReferral", SENDING, Probe.change(id, null)),
                within("recordCentralChoice", RECORDING, Probe.change(id, answer)),
                within("recordCentralRefusal", RECORDING, Probe.change(id, answer)));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }
}
