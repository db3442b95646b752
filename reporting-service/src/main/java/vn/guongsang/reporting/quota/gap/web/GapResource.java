package vn.guongsang.reporting.quota.gap.web;

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
import java.text.MessageFormat;
import java.time.LocalDate;
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
import vn.guongsang.kit.text.Labels;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.quota.QuotaProgress;
import vn.guongsang.reporting.quota.figure.ReadingInfo;
import vn.guongsang.reporting.quota.figure.UnitGap;
import vn.guongsang.reporting.quota.rule.QuotaRule;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Shows who is short of a quota, and what they lack. */
@Path("/v1/quota-progress/{code}/gaps")
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
public class GapResource {

    private final QuotaProgress progress;
    private final CurrentActor actor;
    private final Now now;
    private final PageLinks links;
    private final Labels labels;

    GapResource(QuotaProgress progress, CurrentActor actor, Now now, PageLinks links, Labels labels) {
        this.progress = progress;
        this.actor = actor;
        this.now = now;
        this.links = links;
        this.labels = labels;
    }

    /** The units that are short of a quota. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listQuotaGaps",
            summary = "Các đơn vị chưa đạt một chỉ tiêu (List quota gaps)",
            description =
                    "Đơn vị nào còn thiếu, thiếu bao nhiêu, và có gì chỉ còn thiếu một bước; theo tên, trong phạm vi của tài "
                            + "khoản. Với chỉ tiêu 100% đơn vị: đơn vị nào chưa có.")
    @APIResponse(responseCode = "200", description = "Một trang đơn vị.")
    @APIResponse(
            responseCode = "422",
            description = "Chỉ tiêu chưa có số liệu (quota-not-counted).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public GapPage list(
            @Parameter(
                            description = "Mã chỉ tiêu.",
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Năm thi đua.", example = "2024")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Xem như cuối ngày này; mặc định là lúc hỏi.", example = "2024-09-30")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        var found = progress.gaps(code, year, actor.get().scope(), Viewpoint.of(asOf, now.today()), page);
        QuotaRule rule = found.asked().rule();
        Slice<GapRow> slice = found.units().map(gap -> GapRow.of(gap, missing(rule, gap)));
        return new GapPage(
                found.asked().basisDate(),
                ReadingInfo.of(found.asked().quota()),
                slice.items(),
                links.next(request, slice));
    }

    private String missing(QuotaRule rule, UnitGap gap) {
        return MessageFormat.format(
                labels.of("quota-gap", rule), String.valueOf(gap.unit().score().gap()), String.valueOf(gap.waiting()));
    }
}
