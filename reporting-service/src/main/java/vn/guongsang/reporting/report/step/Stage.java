package vn.guongsang.reporting.report.step;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.actor.Roles;

/** A level that judges reports; which ones, for whom and until when are dated data ({@code report_authority}). */
@Schema(
        name = "ReportStage",
        description =
                "Cấp đang xét: PARENT cơ quan chủ quản; DISTRICT cấp huyện (đến 30/6/2025); PROVINCE Ban Thi đua - Khen thưởng.")
public enum Stage {
    /** Cơ quan chủ quản. */
    PARENT(Roles.UNIT_LEADER),
    /** Hội đồng, phòng Nội vụ cấp huyện. */
    DISTRICT(Roles.DISTRICT_BOARD),
    /** Ban Thi đua - Khen thưởng, Sở Nội vụ. */
    PROVINCE(Roles.PROVINCE_BOARD);

    private final String judge;

    Stage(String judge) {
        this.judge = judge;
    }

    String judge() {
        return judge;
    }
}
