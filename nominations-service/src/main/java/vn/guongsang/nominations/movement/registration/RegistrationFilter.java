package vn.guongsang.nominations.movement.registration;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which registrations to list; null means no condition. */
public record RegistrationFilter(
        @Parameter(description = "Phong trào", example = "7f1c1b1e-0000-4000-8000-000000000001")
                @QueryParam("movementId")
                UUID movementId,
        @Parameter(description = "Đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @QueryParam("unitId")
                UUID unitId,
        @Parameter(description = "Trạng thái", example = "INVITED") @QueryParam("status") RegistrationStatus status) {}
