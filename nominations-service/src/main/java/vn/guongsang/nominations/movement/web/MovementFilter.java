package vn.guongsang.nominations.movement.web;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.guongsang.nominations.movement.MovementKind;
import vn.guongsang.nominations.movement.MovementStatus;

/** Which movements to list; null means no condition. */
public record MovementFilter(
        @Parameter(description = "Trạng thái", example = "LAUNCHED") @QueryParam("status") MovementStatus status,
        @Parameter(description = "Loại", example = "THEMATIC") @QueryParam("kind") MovementKind kind,
        @Parameter(description = "Đơn vị phát động", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Lĩnh vực", example = "AGRICULTURE") @QueryParam("sector") String sector,
        @Parameter(description = "Đang diễn ra vào ngày", example = "2026-10-20") @QueryParam("runsOn")
                LocalDate runsOn) {}
