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
import java.util.stream.Stream;

/** The table of nominations-service. */
final class NominationsRules {

    private static final Set<Role> NOMINATING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> DECIDING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> APPRAISING = with(NOMINATING, COUNCIL_MEMBER);
    private static final Set<Role> CORRECTING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, PROVINCE_BOARD);
    private static final Set<Role> READING = with(APPRAISING, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> READING_EXEMPLARS = with(READING, PROPAGANDA_BOARD);
    private static final Set<Role> READING_PROFILES = with(READING_EXEMPLARS, MEDIA_EDITOR, CMS);

    private static final String DECISION =
            """
            {"number": "1208/QĐ-UBND", "date": "2024-10-21", "signer": "Người có thẩm quyền (minh họa)"}""";
    private static final String REASON = "{\"reason\": \"Thử quyền truy cập\"}";

    private NominationsRules() {}

    private static Set<Role> with(Set<Role> some, Role... more) {
        Set<Role> all = EnumSet.copyOf(some);
        all.addAll(List.of(more));
        return all;
    }

    static List<Rule> of(Targets targets) {
        return Stream.of(reference(targets), subjects(targets), nominations(targets), exemplars(targets))
                .flatMap(List::stream)
                .toList();
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule anyRole(String operation, Probe probe) {
        return Rule.anyRole("nominations", operation, probe);
    }

    private static Rule feed(String operation, Probe probe) {
        return new Rule("nominations", operation, false, READING_PROFILES, Scope.EVERYTHING, probe);
    }

    private static List<Rule> reference(Targets targets) {
        return List.of(
                anyRole("listUnits", Probe.read()),
                anyRole("getUnit", Probe.item(targets.district())),
                anyRole("listSectors", Probe.read()),
                anyRole("listGeneralCriteria", Probe.read()),
                anyRole("listAuthorities", Probe.read()),
                feed("listProfiles", Probe.read()),
                feed("listProfileChanges", Probe.read()),
                feed("getProfile", Probe.item(targets.exemplar())));
    }

    private static String query(Targets targets) {
        return "?unitId=" + targets.district();
    }

    private static List<Rule> subjects(Targets targets) {
        String wrong =
                """
                {"type": "HOUSEHOLD", "displayName": "Hộ Thử Quyền", "unitId": "%s", "birthYear": 1975}"""
                        .formatted(targets.district());
        return List.of(
                within("listSubjects", READING, Probe.list(targets.district(), null, query(targets))),
                within("getSubject", READING, Probe.item(targets.subject())),
                within("changeSubject", NOMINATING, Probe.change(targets.subject(), wrong)),
                within(
                        "registerSubject",
                        NOMINATING,
                        Probe.creation(targets.district(), wrong, "subject-details-invalid")));
    }

    private static List<Rule> nominations(Targets targets) {
        String wrong =
                """
                {"subjectId": "%s", "unitId": "%s", "sector": "NO_SUCH_SECTOR", "level": "PROVINCE", "year": 2024}"""
                        .formatted(targets.subject(), targets.district());
        String appraisal =
                """
                {"recommendation": "APPROVE", "comment": "Thử quyền truy cập", "findings": []}""";
        return List.of(
                within("listNominations", READING, Probe.list(targets.district(), null, query(targets))),
                within("getNomination", READING, Probe.item(targets.nomination())),
                within("draftNomination", NOMINATING, Probe.creation(targets.district(), wrong, "nomination-invalid")),
                within("editNomination", NOMINATING, Probe.change(targets.nomination(), wrong)),
                within("submitNomination", NOMINATING, Probe.change(targets.nomination(), null)),
                within("withdrawNomination", NOMINATING, Probe.change(targets.nomination(), REASON)),
                within("appraiseNomination", APPRAISING, Probe.change(targets.nomination(), appraisal)),
                within("returnNomination", APPRAISING, Probe.change(targets.nomination(), REASON)),
                within(
                        "approveNomination",
                        DECIDING,
                        Probe.change(targets.nomination(), "{\"decision\": " + DECISION + "}")),
                within("rejectNomination", DECIDING, Probe.change(targets.nomination(), REASON)),
                within("takeOverNomination", DECIDING, Probe.change(targets.nomination(), REASON)));
    }

    private static List<Rule> exemplars(Targets targets) {
        String correction =
                """
                {"headline": "Thử quyền truy cập", "summary": "Một bản đính chính để thử quyền truy cập.",
                 "reason": "Thử quyền"}""";
        String ground =
                """
                {"purpose": "PHOTO", "basis": "CONSENT", "evidence": "Thử quyền", "grantedOn": "2024-01-02"}""";
        String withdrawal = "{\"purpose\": \"STORY\", \"reason\": \"Thử quyền truy cập\"}";
        String revocation = "{\"reason\": \"FRAUD\", \"effectiveOn\": \"2024-10-21\", \"decision\": " + DECISION + "}";
        String reapproval = "{\"reason\": \"Thử quyền truy cập\", \"decision\": " + DECISION + "}";
        return List.of(
                within("listExemplars", READING_EXEMPLARS, Probe.list(targets.district(), null, query(targets))),
                within("getExemplar", READING_EXEMPLARS, Probe.item(targets.exemplar())),
                within("listExemplarHistory", READING, Probe.item(targets.exemplar())),
                within("correctProfile", CORRECTING, Probe.change(targets.exemplar(), correction)),
                within("setEmbargo", DECIDING, Probe.change(targets.exemplar(), "{}")),
                within("addPublicationGround", NOMINATING, Probe.change(targets.exemplar(), ground)),
                within("withdrawPublication", NOMINATING, Probe.change(targets.exemplar(), withdrawal)),
                within("revokeExemplar", DECIDING, Probe.change(targets.exemplar(), revocation)),
                within("reapproveExemplar", DECIDING, Probe.change(targets.exemplar(), reapproval)));
    }
}
