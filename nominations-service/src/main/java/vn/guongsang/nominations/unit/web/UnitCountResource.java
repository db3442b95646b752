package vn.guongsang.nominations.unit.web;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.time.Now;
import vn.guongsang.nominations.unit.UnitPast;

/** How many units there were on a date. */
@Path("/v1/unit-counts")
@Authenticated
@Tag(name = "units")
public class UnitCountResource {

    private final UnitPast past;
    private final Now now;

    UnitCountResource(UnitPast past, Now now) {
        this.past = past;
        this.now = now;
    }

    /** Units of each type on a date. */
    @GET
    @Operation(
            operationId = "countUnits",
            summary = "Số đơn vị theo loại tại một ngày (Count units)",
            description = "Số đơn vị còn tồn tại tại ngày asOf theo loại; chỉ tiêu theo đơn vị tính trên số này.")
    @APIResponse(responseCode = "200", description = "Số đơn vị")
    public UnitCounts counts(
            @Parameter(description = "Ngày cần xem; mặc định hôm nay", example = "2025-07-01") @QueryParam("asOf")
                    LocalDate asOf) {
        LocalDate day = asOf == null ? now.today() : asOf;
        return new UnitCounts(day, past.countsOn(day));
    }
}
