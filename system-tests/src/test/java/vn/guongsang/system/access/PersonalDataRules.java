package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.DISTRICT_BOARD;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;
import static vn.guongsang.system.access.Role.UNIT_LEADER;
import static vn.guongsang.system.access.Role.UNIT_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of corrections, reinstatement and requests of persons about their data. */
final class PersonalDataRules {

    private static final Set<Role> DECIDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> RECORDING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, INSPECTOR, AUDITOR);
    private static final Set<Role> READING_EXEMPLARS = EnumSet.of(
            UNIT_OFFICER,
            UNIT_LEADER,
            DISTRICT_BOARD,
            PROVINCE_BOARD,
            COUNCIL_MEMBER,
            PROPAGANDA_BOARD,
            INSPECTOR,
            AUDITOR,
            ADMIN);
    private static final String ANSWER = "{\"outcome\": \"Thử quyền truy cập\"}";
    private static final String REASON = "\"reason\": \"Thử quyền truy cập\"";

    private PersonalDataRules() {}

    static List<Rule> of(Targets targets) {
        UUID exemplar = targets.exemplar();
        UUID request = targets.dataRequest();
        String reinstatement =
                "{%s, \"decision\": {\"number\": \"1208/QĐ-UBND\", \"date\": \"2024-10-21\", \"signer\": \"Chủ tịch\"}}"
                        .formatted(REASON);
        String wrong = "{\"subjectId\": \"%s\", \"kind\": \"ACCESS\", \"receivedAt\": \"2023-01-02T03:00:00Z\"}"
                .formatted(targets.subject());
        return List.of(
                within("listCorrections", READING_EXEMPLARS, Probe.part(exemplar)),
                within("withdrawProfile", DECIDING, Probe.change(exemplar, "{\"type\": \"REMOVAL\", " + REASON + "}")),
                within("reopenProfile", DECIDING, Probe.change(exemplar, "{" + REASON + "}")),
                within("reinstateExemplar", DECIDING, Probe.change(exemplar, reinstatement)),
                within("getRevocationEffects", READING_EXEMPLARS, Probe.item(exemplar)),
                within("exportPersonalData", EnumSet.of(PROVINCE_BOARD), Probe.item(targets.subject())),
                new Rule(
                        "nominations",
                        "recordDataRequest",
                        false,
                        RECORDING,
                        Scope.EVERYTHING,
                        Probe.refusal(null, wrong, "422 data-request-invalid")),
                within("listDataRequests", READING, Probe.list(request, null, "?subjectId=" + targets.subject())),
                within("getDataRequest", READING, Probe.item(request)),
                within("completeDataRequest", RECORDING, Probe.change(request, ANSWER)),
                within("refuseDataRequest", DECIDING, Probe.change(request, ANSWER)));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }
}
