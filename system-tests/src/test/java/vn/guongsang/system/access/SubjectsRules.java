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
import java.util.Set;

/** The table of identity and duplicates of subjects. */
final class SubjectsRules {

    private static final Set<Role> REGISTERING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);

    private SubjectsRules() {}

    static List<Rule> of(Targets targets) {
        String other = targets.subject().toString();
        return List.of(
                within("listDuplicateCandidates", READING, Probe.part(targets.subject(), null, "200 hidden")),
                within("listSubjectRecognitions", READING, Probe.item(targets.subject())),
                within("removeSubjectIdentity", REGISTERING, Probe.change(targets.subject(), null)),
                within(
                        "tellSubjectsApart",
                        BOARD,
                        Probe.change(
                                targets.subject(),
                                "{\"other\": \"" + other + "\", \"reason\": \"Thử quyền truy cập\"}")),
                within(
                        "mergeSubject",
                        BOARD,
                        Probe.change(
                                targets.subject(),
                                "{\"into\": \"" + other + "\", \"reason\": \"Thử quyền truy cập\"}")),
                within(
                        "reverseSubjectMerge",
                        BOARD,
                        Probe.change(targets.subject(), "{\"reason\": \"Thử quyền truy cập\"}")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }
}
