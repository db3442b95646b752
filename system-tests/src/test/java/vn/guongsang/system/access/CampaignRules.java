package vn.guongsang.system.access;

import static vn.guongsang.system.access.Role.ADMIN;
import static vn.guongsang.system.access.Role.AUDITOR;
import static vn.guongsang.system.access.Role.COUNCIL_MEMBER;
import static vn.guongsang.system.access.Role.INSPECTOR;
import static vn.guongsang.system.access.Role.MEDIA_EDITOR;
import static vn.guongsang.system.access.Role.PROPAGANDA_BOARD;
import static vn.guongsang.system.access.Role.PROVINCE_BOARD;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The table of media-service: campaigns and the days around which they are. */
final class CampaignRules {

    private static final String NOTHING = "400 validation-failed";
    private static final String ABSENT = "404 not-found";
    private static final Set<Role> READING =
            EnumSet.of(MEDIA_EDITOR, PROPAGANDA_BOARD, PROVINCE_BOARD, COUNCIL_MEMBER, INSPECTOR, AUDITOR, ADMIN);
    private static final Set<Role> WRITING = EnumSet.of(PROPAGANDA_BOARD, PROVINCE_BOARD);

    private CampaignRules() {}

    static List<Rule> all() {
        String unknown = UUID.randomUUID().toString();
        return List.of(
                rule("listCommemorations", READING, Probe.read()),
                rule("listCampaigns", READING, Probe.read()),
                rule("getCampaign", READING, Probe.refusal(unknown, null, ABSENT)),
                rule("listCampaignCoverage", READING, Probe.refusal(unknown, null, ABSENT)),
                rule("draftCampaign", WRITING, Probe.refusal(null, "{}", NOTHING)),
                rule("editCampaign", WRITING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("openCampaign", WRITING, Probe.withoutKey(unknown)),
                rule("closeCampaign", WRITING, Probe.refusal(unknown, "{}", NOTHING)),
                rule("cancelCampaign", WRITING, Probe.refusal(unknown, "{}", NOTHING)));
    }

    private static Rule rule(String operation, Set<Role> roles, Probe probe) {
        return new Rule("media", operation, false, roles, Scope.EVERYTHING, probe);
    }
}
