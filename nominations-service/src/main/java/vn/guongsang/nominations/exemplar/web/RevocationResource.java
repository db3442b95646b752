package vn.guongsang.nominations.exemplar.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.exemplar.ExemplarService;
import vn.guongsang.nominations.exemplar.effect.Effects;
import vn.guongsang.nominations.exemplar.effect.RevocationEffects;
import vn.guongsang.nominations.recognition.NewRevocation;

/** The way out of recognition, and back. */
@Path("/v1/exemplars/{id}")
@Tag(name = "exemplars")
public class RevocationResource {

    private static final String ID = "Mã điển hình";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ExemplarRows rows;
    private final Effects effects;
    private final ExemplarService service;
    private final CurrentActor actor;
    private final Now now;

    RevocationResource(ExemplarRows rows, Effects effects, ExemplarService service, CurrentActor actor, Now now) {
        this.rows = rows;
        this.effects = effects;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Revoke an exemplar. */
    @POST
    @Path("revocation")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "revokeExemplar",
            summary = "Thu hồi công nhận (Revoke an exemplar)",
            description =
                    "APPROVED → REVOKED. Cơ quan có thẩm quyền ở cấp công nhận cao nhất còn hiệu lực quyết định. Nhiệm vụ đang mở bị hủy, tin đã đăng phải gỡ, chỉ tiêu giảm.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> revoke(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewRevocation request) {
        Actor who = actor.get();
        service.revoke(id, IfMatch.require(ifMatch), request, who, now.instant());
        return answer(id, who);
    }

    /** Approve an exemplar again. */
    @POST
    @Path("reapproval")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "reapproveExemplar",
            summary = "Công nhận lại (Approve an exemplar again)",
            description =
                    "REVOKED → APPROVED với approvalNo tăng một, bằng quyết định mới, cho lần công nhận cấp cao nhất đã bị thu hồi, tính cho năm thi đua của lần đó; báo và đài được giao nhiệm vụ mới.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> reapprove(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewReapproval request) {
        Actor who = actor.get();
        service.reapprove(id, IfMatch.require(ifMatch), request.decision(), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Annul a wrong revocation. */
    @POST
    @Path("reinstatement")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "reinstateExemplar",
            summary = "Khôi phục công nhận bị thu hồi sai (Reinstate an exemplar)",
            description =
                    "REVOKED → APPROVED. Việc thu hồi bị hủy bỏ bằng một quyết định; mọi công nhận đã bị lần thu hồi đó lấy đi "
                            + "có hiệu lực trở lại theo quyết định cũ, dưới approvalNo mới; báo và đài được giao nhiệm vụ mới.")
    @APIResponse(responseCode = "200", description = "Điển hình sau thao tác")
    public RestResponse<ExemplarView> reinstate(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewReapproval request) {
        Actor who = actor.get();
        service.reinstate(id, IfMatch.require(ifMatch), request.decision(), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** What a revocation has brought about, or would. */
    @GET
    @Path("revocation-effects")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.PROPAGANDA_BOARD,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getRevocationEffects",
            summary = "Hệ quả của việc thu hồi (Get the effects of a revocation)",
            description = "Chưa thu hồi: những gì sẽ bị ảnh hưởng. Đã thu hồi: những gì đã xảy ra cho đến lúc này.")
    @APIResponse(responseCode = "200", description = "Các hệ quả")
    public RevocationEffects effects(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return effects.of(id, actor.get());
    }

    private RestResponse<ExemplarView> answer(UUID id, Actor who) {
        return Answers.ok(rows.shown(id, who, now.today()));
    }
}
