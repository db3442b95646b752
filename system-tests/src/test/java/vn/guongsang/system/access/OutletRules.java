package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of media-service: contacts of outlets, changes of channels. */
final class OutletRules {

    private static final String NOTHING = "400 validation-failed";
    private static final Set<Role> RULING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);
    private static final Set<Role> KNOWING = EnumSet.of(MEDIA_EDITOR, PROPAGANDA_BOARD, PROVINCE_BOARD);

    private OutletRules() {}

    static List<Rule> of(Targets targets) {
        UUID outlet = targets.places().outlet();
        String unreachable = "{\"function\": \"Thử\", \"name\": \"Không ai\", \"validFrom\": \"2026-01-01\"}";
        String unknown = UUID.randomUUID().toString();
        return List.of(
                rule("listOutletContacts", KNOWING, Scope.TASK, Probe.part(outlet)),
                rule("addOutletContact", KNOWING, Scope.TASK, Probe.part(outlet, unreachable, "422 contact-invalid")),
                rule("endOutletContact", KNOWING, Scope.EVERYTHING, Probe.refusal(unknown, "{}", NOTHING)),
                Rule.anyRole("media", "listChannelChanges", Probe.read(unknown, "")),
                rule("recordChannelChange", RULING, Scope.EVERYTHING, Probe.refusal(unknown, "{}", NOTHING)));
    }

    private static Rule rule(String operation, Set<Role> roles, Scope scope, Probe probe) {
        return new Rule("media", operation, false, roles, scope, probe);
    }
}
