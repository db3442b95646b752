package vn.guongsang.nominations.coverage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.actor.UnitScope;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.model.UnitType;
import vn.guongsang.nominations.coverage.Coverage;
import vn.guongsang.nominations.coverage.CoverageQuestion;
import vn.guongsang.nominations.coverage.CoverageRow;
import vn.guongsang.nominations.coverage.Duty;

/** Which units have what the plan, II.2, demands of all; two questions, never mixed (M2 and M3). */
@Path("/v1")
public class CoverageResource {

    private static final String TYPE = "Chỉ loại đơn vị này";
    private static final String COVERED = "true: chỉ đơn vị đã đáp ứng; false: chỉ đơn vị còn thiếu";

    private final Coverage coverage;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CoverageResource(Coverage coverage, CurrentActor actor, PageLinks links, Now now) {
        this.coverage = coverage;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Which units have criteria of their own in force. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("criteria-coverage")
    @Tag(name = "criteria")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getCriteriaCoverage",
            summary = "Đơn vị đã có, chưa có bộ tiêu chuẩn (Get the criteria coverage)",
            description =
                    "Trong các đơn vị tồn tại vào ngày asOf và có nghĩa vụ (Kế hoạch II.2): đơn vị nào có bộ tiêu chuẩn "
                            + "của chính mình có hiệu lực vào ngày đó. Chỉ tính đơn vị trong phạm vi của người gọi.")
    @APIResponse(responseCode = "200", description = "Số đơn vị và một trang đơn vị")
    public CoveragePage criteria(
            @Parameter(description = "Ngày cần xem; mặc định hôm nay", example = "2024-12-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = TYPE, example = "COMMUNE") @QueryParam("unitType") UnitType unitType,
            @Parameter(description = COVERED, example = "false") @QueryParam("covered") Boolean covered,
            @BeanParam PageRequest page,
            UriInfo request) {
        LocalDate day = asOf == null ? now.today() : asOf;
        return answer(new CoverageQuestion(Duty.CRITERIA, day, null, unitType, covered), page, request);
    }

    /** Which units have an accepted plan for a year. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("unit-plan-coverage")
    @Tag(name = "unit-plans")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getUnitPlanCoverage",
            summary = "Đơn vị đã có, chưa có kế hoạch năm (Get the unit plan coverage)",
            description =
                    "Trong các đơn vị tồn tại vào ngày asOf và có nghĩa vụ (Kế hoạch II.2): đơn vị nào có kế hoạch của năm "
                            + "đã được chấp nhận. asOf chỉ chọn danh sách đơn vị; mặc định ngày cuối năm, không sau hôm nay.")
    @APIResponse(responseCode = "200", description = "Số đơn vị và một trang đơn vị")
    public CoveragePage plans(
            @Parameter(description = "Năm kế hoạch", example = "2024", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2022)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Ngày lấy danh sách đơn vị", example = "2024-12-31") @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = TYPE, example = "COMMUNE") @QueryParam("unitType") UnitType unitType,
            @Parameter(description = COVERED, example = "false") @QueryParam("covered") Boolean covered,
            @BeanParam PageRequest page,
            UriInfo request) {
        LocalDate day = asOf == null ? lastDay(year) : asOf;
        return answer(new CoverageQuestion(Duty.PLAN, day, year, unitType, covered), page, request);
    }

    private LocalDate lastDay(int year) {
        LocalDate end = LocalDate.of(year, 12, 31);
        return end.isAfter(now.today()) ? now.today() : end;
    }

    private CoveragePage answer(CoverageQuestion asked, PageRequest page, UriInfo request) {
        UnitScope scope = actor.get().scope();
        Slice<CoverageRow> slice = coverage.list(asked, scope, page);
        return new CoveragePage(asked.asOf(), coverage.count(asked, scope), slice.items(), links.next(request, slice));
    }
}
