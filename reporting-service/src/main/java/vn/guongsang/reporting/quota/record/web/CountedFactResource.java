package vn.guongsang.reporting.quota.record.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.quota.record.CountedFact;
import vn.guongsang.reporting.quota.record.CountedFacts;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Shows the facts behind a number that counts something other than recognitions. */
@Path("/v1/quota-progress/{code}/facts")
@Tag(name = "quota-progress")
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
public class CountedFactResource {

    private final CountedFacts facts;
    private final CurrentActor actor;
    private final Now now;
    private final PageLinks links;

    CountedFactResource(CountedFacts facts, CurrentActor actor, Now now, PageLinks links) {
        this.facts = facts;
        this.actor = actor;
        this.now = now;
        this.links = links;
    }

    /** The facts that count for a unit. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listCountedFacts",
            summary = "Các bản ghi đã tính cho một chỉ tiêu (List counted facts)",
            description =
                    "Với chỉ tiêu không đếm công nhận: bộ tiêu chuẩn, kế hoạch, hoạt động, báo cáo, dự toán, cuộc kiểm tra đã được tính cho đơn vị, dưới mã "
                            + "mà dịch vụ của nó dùng. Đọc hết các trang sẽ gặp đúng số đã nêu trong tiến độ.")
    @APIResponse(responseCode = "200", description = "Một trang bản ghi.")
    @APIResponse(
            responseCode = "422",
            description =
                    "Chỉ tiêu chưa có số liệu (quota-not-counted), đếm công nhận (quota-counts-otherwise) hoặc không áp dụng "
                            + "cho đơn vị trong năm đó (quota-not-binding).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CountedFactPage list(
            @Parameter(
                            description = "Mã chỉ tiêu.",
                            example = "RECOGNITION_EVENT_PER_UNIT",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Năm thi đua.", example = "2024")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Đơn vị; bỏ trống là toàn tỉnh.", example = "0197a000-0000-7000-8000-0000000000c1")
                    @QueryParam("unitId")
                    UUID unitId,
            @Parameter(description = "Xem như cuối ngày này; mặc định là lúc hỏi.", example = "2024-09-30")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<CountedFact> slice =
                facts.page(code, year, unitId, actor.get().scope(), Viewpoint.of(asOf, now.today()), page);
        return new CountedFactPage(slice.items(), links.next(request, slice));
    }
}
