package vn.guongsang.reporting.reach.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.Problem;
import vn.guongsang.kit.problem.Problems;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.quota.rule.Viewpoint;
import vn.guongsang.reporting.reach.PropagationReach;
import vn.guongsang.reporting.reach.Reaches;

/** Shows how much reaches remote and ethnic-minority areas. */
@Path("/v1/propagation-reach")
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
public class ReachResource {

    private final Reaches reaches;
    private final CurrentActor actor;
    private final Now now;

    ReachResource(Reaches reaches, CurrentActor actor, Now now) {
        this.reaches = reaches;
        this.actor = actor;
        this.now = now;
    }

    /** The reach by area and language. */
    @GET
    @Operation(
            operationId = "getPropagationReach",
            summary = "Tuyên truyền tới vùng sâu, vùng xa, vùng dân tộc (Get the reach of propagation)",
            description =
                    "Kế hoạch V.1.a: đặc biệt là tới vùng sâu, vùng xa, vùng đồng bào dân tộc. Đếm các công nhận của năm đã "
                            + "được phổ biến theo vùng phủ và ngôn ngữ của kênh, lúc đăng hoặc phát.")
    @APIResponse(responseCode = "200", description = "Theo vùng và ngôn ngữ.")
    @APIResponse(
            responseCode = "404",
            description = "Không có đơn vị này, hoặc đơn vị nằm ngoài phạm vi của tài khoản.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public PropagationReach get(
            @Parameter(description = "Năm thi đua.", example = "2024")
                    @QueryParam("year")
                    @NotNull
                    @Min(2000)
                    @Max(2100)
                    Integer year,
            @Parameter(
                            description = "Đơn vị, kể cả các đơn vị bên dưới; bỏ trống là toàn tỉnh.",
                            example = "0197a000-0000-7000-8000-0000000000c1")
                    @QueryParam("unitId")
                    UUID unitId,
            @Parameter(description = "Xem như cuối ngày này; mặc định là lúc hỏi.", example = "2024-09-30")
                    @QueryParam("asOf")
                    LocalDate asOf) {
        return reaches.of(year, unitId, actor.get().scope(), Viewpoint.of(asOf, now.today()));
    }
}
