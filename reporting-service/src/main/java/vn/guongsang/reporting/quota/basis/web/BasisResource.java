package vn.guongsang.reporting.quota.basis.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.quota.basis.QuotaBases;
import vn.guongsang.reporting.quota.basis.QuotaBasis;
import vn.guongsang.reporting.quota.rule.Viewpoint;

/** Explains the total of a quota. */
@Path("/v1/quotas/{code}/basis")
@Tag(name = "quotas")
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
public class BasisResource {

    private final QuotaBases bases;
    private final CurrentActor actor;
    private final Now now;

    BasisResource(QuotaBases bases, CurrentActor actor, Now now) {
        this.bases = bases;
        this.actor = actor;
        this.now = now;
    }

    /** Which units a quota binds in a year, and why. */
    @GET
    @Operation(
            operationId = "getQuotaBasis",
            summary = "Vì sao tổng chỉ tiêu là như vậy (Get the basis of a quota)",
            description =
                    "Ngày chốt, số đơn vị phải thực hiện, tổng số phải đạt và lý do bằng lời. Chỉ tiêu cấp xã của năm 2025 là "
                            + "282, 266 hoặc 80 tùy ngày chốt. on thử một ngày chốt khác mà không thay đổi gì.")
    @APIResponse(responseCode = "200", description = "Ngày chốt, tổng số và lý do.")
    @APIResponse(
            responseCode = "422",
            description = "Chỉ tiêu chưa có số liệu (quota-not-counted).",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public QuotaBasis get(
            @Parameter(
                            description = "Mã chỉ tiêu.",
                            example = "EXEMPLARS_PER_COMMUNE",
                            schema = @Schema(type = SchemaType.STRING, pattern = "^[A-Z0-9_]{1,100}$", maxLength = 100))
                    @PathParam("code")
                    String code,
            @Parameter(description = "Năm thi đua.", example = "2025")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(description = "Hỏi như vào cuối ngày này; mặc định là lúc hỏi.", example = "2025-06-30")
                    @QueryParam("asOf")
                    LocalDate asOf,
            @Parameter(description = "Thử ngày chốt khác; mặc định là ngày chốt của chỉ tiêu.", example = "2024-12-31")
                    @QueryParam("on")
                    LocalDate on) {
        return bases.of(code, year, on, actor.get().scope(), Viewpoint.of(asOf, now.today()));
    }
}
