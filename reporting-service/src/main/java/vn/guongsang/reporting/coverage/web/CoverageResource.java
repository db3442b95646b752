package vn.guongsang.reporting.coverage.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.guongsang.kit.time.Vietnam;
import vn.guongsang.model.Level;
import vn.guongsang.model.SubjectType;
import vn.guongsang.reporting.coverage.CoverageMatrix;
import vn.guongsang.reporting.coverage.Coverages;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.quota.web.RecognitionPage;
import vn.guongsang.reporting.quota.web.RecognitionRow;

/** Shows which fields and kinds of subject have exemplars. */
@Path("/v1/coverage")
@Tag(name = "coverage")
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
public class CoverageResource {

    private static final String YEAR = "Năm thi đua.";
    private static final String UNIT = "Đơn vị, kể cả các đơn vị bên dưới; bỏ trống là toàn tỉnh.";
    private static final String UNIT_EXAMPLE = "0197a000-0000-7000-8000-0000000000c1";
    private static final String LEVEL = "Chỉ công nhận của cấp này.";
    private static final String AS_OF = "Xem như cuối ngày này; mặc định là lúc hỏi.";

    private final Coverages coverages;
    private final CurrentActor actor;
    private final Now now;
    private final PageLinks links;

    CoverageResource(Coverages coverages, CurrentActor actor, Now now, PageLinks links) {
        this.coverages = coverages;
        this.actor = actor;
        this.now = now;
        this.links = links;
    }

    /** The fields of the plan against the kinds of subject. */
    @GET
    @Operation(
            operationId = "getCoverageMatrix",
            summary = "Bảng lĩnh vực × loại đối tượng (Get the coverage matrix)",
            description =
                    "14 lĩnh vực của Kế hoạch (IV.2.c) × cá nhân, tập thể, hộ gia đình; ô trống được nêu rõ, không có số liệu "
                            + "khác với số 0. Đối tượng khác nhau, lượt công nhận và phần đã phổ biến không lẫn với nhau.")
    @APIResponse(responseCode = "200", description = "Bảng của đơn vị.")
    @APIResponse(
            responseCode = "404",
            description = "Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của tài khoản.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CoverageMatrix matrix(
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") UUID unitId,
            @Parameter(description = LEVEL, example = "PROVINCE") @QueryParam("level") Level level,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf) {
        Instant at = now.instant();
        Viewpoint view = Viewpoint.of(asOf, Vietnam.dateOf(at));
        return coverages.matrix(
                new Coverages.Asked(year, unitId, level, view), actor.get().scope(), at);
    }

    /** The recognitions of a cell, a field or a kind of subject. */
    @GET
    @Path("/records")
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listCoveredRecognitions",
            summary = "Các công nhận của một ô (List the recognitions of a cell)",
            description =
                    "Đọc hết các trang sẽ gặp đúng số lượt công nhận và số đối tượng khác nhau đã nêu trong bảng.")
    @APIResponse(responseCode = "200", description = "Một trang công nhận.")
    public RecognitionPage records(
            @Parameter(description = YEAR, example = "2024") @QueryParam("year") @NotNull @Min(2000) @Max(2100)
                    Integer year,
            @Parameter(description = UNIT, example = UNIT_EXAMPLE) @QueryParam("unitId") UUID unitId,
            @Parameter(description = LEVEL, example = "PROVINCE") @QueryParam("level") Level level,
            @Parameter(description = AS_OF, example = "2024-09-30") @QueryParam("asOf") LocalDate asOf,
            @Parameter(description = "Lĩnh vực.", example = "AGRICULTURE")
                    @QueryParam("sector")
                    @Size(max = 100)
                    @Pattern(regexp = "[A-Z0-9_]{1,100}")
                    String sector,
            @Parameter(description = "Loại đối tượng.", example = "HOUSEHOLD") @QueryParam("subjectType")
                    SubjectType subjectType,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Coverages.Asked asked = new Coverages.Asked(year, unitId, level, Viewpoint.of(asOf, now.today()));
        Coverages.Records found = coverages.records(asked, actor.get().scope(), sector, subjectType, page);
        Slice<RecognitionRow> slice = found.page().map(row -> RecognitionRow.of(row, found.late()));
        return new RecognitionPage(slice.items(), links.next(request, slice));
    }
}
