package vn.guongsang.media.gathering.duty.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.media.gathering.duty.DutyAnswer;
import vn.guongsang.media.gathering.duty.DutyQuestion;
import vn.guongsang.media.gathering.duty.GatheringDuty;
import vn.guongsang.model.UnitType;

/** Which units have held at least one gathering in a year (M10). */
@Path("/v1/gathering-coverage")
@Tag(name = "gatherings")
public class DutyResource {

    private final GatheringDuty duty;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    DutyResource(GatheringDuty duty, CurrentActor actor, PageLinks links, Now now) {
        this.duty = duty;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The units of a day with what they have held in the year. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.PROPAGANDA_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getGatheringCoverage",
            summary = "Đơn vị đã, chưa tổ chức giao lưu, tôn vinh trong năm (Get the gathering coverage)",
            description =
                    "Kế hoạch IV.3.b: ít nhất 01 lần/năm. Tính hoạt động đã tổ chức trong năm cho từng đơn vị tổ chức tồn "
                            + "tại vào ngày chốt; đơn vị đã sáp nhập thì tính cho đơn vị kế thừa. Mỗi hoạt động tính một lần "
                            + "cho mỗi đơn vị. Xem từng hoạt động: listGatherings với countedFor, year, asOf.")
    @APIResponse(responseCode = "200", description = "Tổng số và một trang đơn vị")
    public DutyPage coverage(
            @Parameter(description = "Năm", example = "2025", required = true)
                    @QueryParam("year")
                    @NotNull
                    @Min(2022)
                    @Max(2100)
                    Integer year,
            @Parameter(
                            description = "Ngày chốt danh sách đơn vị; mặc định 31/12 của năm, không sau hôm nay",
                            example = "2025-12-31")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Chỉ loại đơn vị này", example = "COMMUNE") @QueryParam("unitType")
                    UnitType unitType,
            @Parameter(description = "true: chỉ đơn vị đã đáp ứng; false: chỉ đơn vị còn thiếu", example = "false")
                    @QueryParam("covered")
                    Boolean covered,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        LocalDate day = asOf == null ? DutyQuestion.basis(year, now.today()) : asOf;
        DutyAnswer answer = duty.ask(
                new DutyQuestion(year, day, unitType, covered), actor.get().scope(), page);
        return new DutyPage(
                day,
                answer.least(),
                answer.source(),
                answer.counts(),
                answer.rows().items(),
                links.next(request, answer.rows()));
    }
}
