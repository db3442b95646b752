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
import java.util.UUID;
import java.util.stream.Stream;

/** The table of the parts of a nomination, of what lets one in (windows, tips), and of steps on many. */
final class DossierRules {

    private static final Set<Role> NOMINATING = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> APPRAISING =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);

    private static final Set<Role> READING_TIPS =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, INSPECTOR, AUDITOR);
    private static final Set<Role> READING_COMMENTS =
            EnumSet.of(UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR);
    private static final Set<Role> MODERATING = EnumSet.of(UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD);
    private static final Set<Role> BOARD = EnumSet.of(PROVINCE_BOARD);

    private DossierRules() {}

    static List<Rule> of(Targets targets) {
        return Stream.of(claims(targets), attachments(targets), comments(targets), windows(targets), tips(), batches())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> claims(Targets targets) {
        String claim =
                """
                {"text": "Thử quyền truy cập", "sources": [{"kind": "DOCUMENT", "reference": "Báo cáo"}]}""";
        String note = "{\"note\": \"Thử quyền truy cập\"}";
        String unknown = targets.nomination() + "/claims/" + UUID.randomUUID();
        return List.of(
                within("listClaims", READING, Probe.part(targets.nomination(), null, "200 hidden")),
                within("stateClaim", NOMINATING, Probe.part(targets.nomination(), claim, "409 illegal-transition")),
                everywhere("getClaim", READING, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("editClaim", NOMINATING, Probe.refusal(unknown, claim, "428 precondition-required")),
                everywhere("removeClaim", NOMINATING, Probe.refusal(unknown, null, "428 precondition-required")),
                everywhere("confirmClaim", APPRAISING, Probe.refusal(unknown, note, "428 precondition-required")),
                everywhere("disputeClaim", APPRAISING, Probe.refusal(unknown, note, "428 precondition-required")));
    }

    private static List<Rule> attachments(Targets targets) {
        String told =
                """
                {"fileName": "thu-quyen.pdf", "kind": "PDF", "size": 10, "sha256": "%s", "rights": "OWN"}"""
                        .formatted("0".repeat(64));
        String unknown = targets.nomination() + "/attachments/" + UUID.randomUUID();
        return List.of(
                within("listAttachments", READING, Probe.part(targets.nomination(), null, "200 hidden")),
                within("beginAttachment", NOMINATING, Probe.part(targets.nomination(), told, "409 illegal-transition")),
                everywhere("getAttachment", READING, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("downloadAttachment", READING, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("putAttachmentPart", NOMINATING, Probe.refusal(unknown + "/parts/1", null, "404 not-found")),
                everywhere("completeAttachment", NOMINATING, Probe.refusal(unknown, null, "428 precondition-required")),
                everywhere("removeAttachment", NOMINATING, Probe.refusal(unknown, null, "428 precondition-required")));
    }

    private static List<Rule> comments(Targets targets) {
        return List.of(
                within(
                        "listNominationComments",
                        READING_COMMENTS,
                        Probe.part(targets.nomination(), null, "200 hidden")),
                everywhere(
                        "addNominationComment",
                        APPRAISING,
                        Probe.refusal(targets.nomination().toString(), "{}", "400 validation-failed")));
    }

    private static List<Rule> batches() {
        String token = "{\"previewToken\": \"%s\"}".formatted("0".repeat(64));
        String unknown = UUID.randomUUID().toString();
        return List.of(
                everywhere("previewNominationBatch", APPRAISING, Probe.refusal(null, "{}", "400 validation-failed")),
                everywhere("executeNominationBatch", APPRAISING, Probe.refusal(unknown, token, "404 not-found")),
                everywhere("getNominationBatch", APPRAISING, Probe.refusal(unknown, null, "404 not-found")));
    }

    private static List<Rule> windows(Targets targets) {
        String wrong =
                """
                {"name": "Thử quyền truy cập", "levels": ["UNIT"], "year": 2023, "opensOn": "2023-02-01",
                 "closesOn": "2023-01-01"}""";
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String unknown = UUID.randomUUID().toString();
        return List.of(
                everywhere("listNominationWindows", READING, Probe.read()),
                everywhere("getNominationWindow", READING, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("planNominationWindow", BOARD, Probe.refusal(null, wrong, "422 window-invalid")),
                everywhere("editNominationWindow", BOARD, Probe.refusal(unknown, wrong, "428 precondition-required")),
                everywhere("removeNominationWindow", BOARD, Probe.refusal(unknown, null, "428 precondition-required")),
                within("admitLateNomination", BOARD, Probe.change(targets.nomination(), reason)),
                within("getLateAdmission", READING, Probe.part(targets.nomination(), null, "404 not-found")));
    }

    private static List<Rule> tips() {
        String acceptance =
                """
                {"subjectId": "%s", "sector": "AGRICULTURE", "level": "UNIT", "year": 2023}"""
                        .formatted(UUID.randomUUID());
        String reason = "{\"reason\": \"Thử quyền truy cập\"}";
        String original = "{\"duplicateOf\": \"%s\"}".formatted(UUID.randomUUID());
        String unknown = UUID.randomUUID().toString();
        return List.of(
                everywhere("receiveTip", NOMINATING, Probe.refusal(null, "{}", "400 validation-failed")),
                everywhere("listTips", READING_TIPS, Probe.read()),
                everywhere("getTip", READING_TIPS, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("acceptTip", MODERATING, Probe.refusal(unknown, acceptance, "428 precondition-required")),
                everywhere("eraseTipInformant", MODERATING, Probe.refusal(unknown, null, "428 precondition-required")),
                everywhere("rejectTip", MODERATING, Probe.refusal(unknown, reason, "428 precondition-required")),
                everywhere(
                        "closeDuplicateTip",
                        MODERATING,
                        Probe.refusal(unknown, original, "428 precondition-required")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
