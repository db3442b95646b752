package vn.guongsang.reporting.period.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.reporting.period.Period;
import vn.guongsang.reporting.period.PeriodType;
import vn.guongsang.reporting.period.Periods;

/** Shows the periods. */
@Path("/v1/periods")
@Tag(name = "plans")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class PeriodResource {

    private final Periods periods;
    private final PageLinks links;

    PeriodResource(Periods periods, PageLinks links) {
        this.periods = periods;
        this.links = links;
    }

    /** All periods, or those of a kind, a year or a day. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listPeriods",
            summary = "Liệt kê các kỳ (List periods)",
            description =
                    "Kế hoạch, Đề án, năm kế hoạch, năm thi đua, năm ngân sách và năm học là những kỳ khác nhau, mỗi kỳ có "
                            + "ngày đầu và ngày cuối. Hạn báo cáo năm ở /v1/report-terms.")
    @APIResponse(responseCode = "200", description = "Một trang các kỳ.")
    public PeriodPage list(
            @Parameter(description = "Loại kỳ.", example = "EMULATION_YEAR") @QueryParam("type") PeriodType type,
            @Parameter(description = "Năm gọi tên kỳ.", example = "2024") @QueryParam("year") @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = "Một ngày nằm trong kỳ.", example = "2024-10-01") @QueryParam("on") LocalDate on,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<Period> slice = periods.page(new Periods.Question(type, year, on), page);
        return new PeriodPage(slice.items(), links.next(request, slice));
    }
}
