package vn.guongsang.nominations.unit.registration.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.unit.UnitView;
import vn.guongsang.nominations.unit.registration.NewUnit;
import vn.guongsang.nominations.unit.registration.UnitRegistrationService;

/** Registers units below others. */
@Path("/v1/units")
@Tag(name = "units")
public class UnitRegistrationResource {

    private final UnitRegistrationService service;
    private final CurrentActor actor;
    private final Now now;

    UnitRegistrationResource(UnitRegistrationService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Registers a unit. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "registerUnit",
            summary = "Đăng ký đơn vị trực thuộc (Register a unit)",
            description =
                    "Đơn vị trực thuộc, doanh nghiệp, lực lượng vũ trang, trường, cơ quan trung ương do đơn vị cấp trên đăng ký; sở, ban, ngành, đoàn thể do Ban Thi đua - Khen thưởng. Đơn vị hành chính chỉ thay đổi qua /v1/unit-changes.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đăng ký",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = UnitView.class)))
    public RestResponse<UnitView> register(@NotNull @Valid NewUnit unit) {
        UnitView view = service.register(unit, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/units/" + view.id()), view);
    }

    /** Corrects a registration. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "correctUnit",
            summary = "Sửa đăng ký sai (Correct the registration of a unit)",
            description =
                    "Thay toàn bộ đăng ký, chỉ khi chưa có gì gắn với đơn vị (đối tượng, hồ sơ, đơn vị dưới, đợt thay đổi).")
    @APIResponse(responseCode = "200", description = "Đơn vị sau khi sửa")
    public RestResponse<UnitView> correct(
            @Parameter(description = "Mã đơn vị", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewUnit unit) {
        return Answers.ok(service.correct(id, IfMatch.require(ifMatch), unit, actor.get(), now.instant()));
    }
}
