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

/** The table of imports and of what they have brought in. */
final class ImportRules {

    private static final Set<Role> BRINGING_IN = EnumSet.of(UNIT_OFFICER, UNIT_LEADER, PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.of(
            UNIT_OFFICER, UNIT_LEADER, DISTRICT_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final String IMPORTS = "/v1/imports";

    private ImportRules() {}

    static List<Rule> of(Targets targets) {
        UUID one = Made.one(
                targets,
                IMPORTS,
                "?status=UPLOADING",
                Map.of(
                        "kind", "PAST_RECOGNITIONS",
                        "fileName", "thu-quyen.csv",
                        "mediaType", "text/csv",
                        "size", 1,
                        "sha256", "0".repeat(64)));
        String unknown = UUID.randomUUID().toString();
        String commit = "{\"previewToken\": \"thử\"}";
        return List.of(
                everywhere("beginImport", BRINGING_IN, Probe.refusal(null, "{}", "400 validation-failed")),
                within("listImports", BRINGING_IN, Probe.list(one, null, "?status=UPLOADING")),
                within("getImport", BRINGING_IN, Probe.item(one)),
                within("listImportRows", BRINGING_IN, Probe.part(one)),
                everywhere("downloadImportErrors", BRINGING_IN, Probe.refusal(unknown, null, "404 not-found")),
                everywhere("putImportPart", BRINGING_IN, Probe.refusal(unknown + "/parts/1", null, "404 not-found")),
                within("checkImport", BRINGING_IN, Probe.change(one, null)),
                within("commitImport", BRINGING_IN, Probe.change(one, commit)),
                within("cancelImport", BRINGING_IN, Probe.change(one, null)),
                everywhere("listPastRecognitions", READING, Probe.read()),
                everywhere("getPastRecognition", READING, Probe.refusal(unknown, null, "404 not-found")));
    }

    private static Rule within(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.UNIT, probe);
    }

    private static Rule everywhere(String operation, Set<Role> roles, Probe probe) {
        return new Rule("nominations", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
