package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.FINANCE;
import static vn.guongsang.system.access.Role.NO_ROLE;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of media-service: editions. What is published belongs to no unit; drafts are not there for readers. */
final class EditionRules {

    private static final String NOTHING = "400 validation-failed";
    private static final String UNKNOWN = "404 not-found";
    private static final Set<Role> MAKING = EnumSet.of(PROVINCE_BOARD);
    private static final Set<Role> READING = EnumSet.complementOf(EnumSet.of(FINANCE, NO_ROLE));

    private EditionRules() {}

    static List<Rule> all() {
        String id = UUID.randomUUID().toString();
        return List.of(
                rule("listEditions", READING, Probe.read()),
                rule("getEdition", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("listEditionProfiles", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("listEditionRecalls", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("downloadEditionEpub", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("downloadEditionPdf", READING, Probe.refusal(id, null, UNKNOWN)),
                rule("draftEdition", MAKING, Probe.refusal(null, "{}", NOTHING)),
                rule("editEdition", MAKING, Probe.refusal(id, "{}", NOTHING)),
                rule("assembleEdition", MAKING, Probe.withoutKey(id)),
                rule("freezeEdition", MAKING, Probe.withoutKey(id)),
                rule("publishEdition", MAKING, Probe.withoutKey(id)),
                rule("supersedeEdition", MAKING, Probe.refusal(id, "{}", NOTHING)),
                rule("withdrawEdition", MAKING, Probe.refusal(id, "{}", NOTHING)),
                rule("discardEdition", MAKING, Probe.refusal(id, "{}", NOTHING)));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
