package vn.guongsang.reporting.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.imports.ImportService;
import vn.guongsang.reporting.imports.ImportView;
import vn.guongsang.reporting.imports.form.ImportCommit;
import vn.guongsang.reporting.imports.form.ImportReason;

/** The steps of an import: one sub-resource a transition. */
@Path("/v1/figure-imports")
@Tag(name = "imports")
public class ImportStepResource {

    private static final String ID = "Mã lần nhập";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000005";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ImportService service;
    private final CurrentActor actor;
    private final Now now;

    ImportStepResource(ImportService service, CurrentActor actor, Now now) {
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Write the figures. */
    @POST
    @Path("{id}/commit")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE})
    @Idempotent
    @Operation(
            operationId = "commitFigureImport",
            summary = "Ghi số liệu (Commit a figure import)",
            description =
                    "CHECKED → COMMITTED: tất cả hoặc không dòng nào; còn dòng sai thì không ghi. Kết quả khác lần kiểm tra thì 409, kiểm tra lại.")
    @APIResponse(responseCode = "200", description = "Lần nhập sau thao tác")
    public RestResponse<ImportView> commit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ImportCommit request) {
        return Answers.ok(service.commit(id, IfMatch.require(ifMatch), request.token(), actor.get(), now.instant()));
    }

    /** Give a dry run up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE})
    @Idempotent
    @Operation(
            operationId = "discardFigureImport",
            summary = "Bỏ lần kiểm tra (Discard a figure import)",
            description = "CHECKED → DISCARDED, có lý do.")
    @APIResponse(responseCode = "200", description = "Lần nhập sau thao tác")
    public RestResponse<ImportView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ImportReason request) {
        return Answers.ok(service.discard(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }

    /** Take the figures back. */
    @POST
    @Path("{id}/revocation")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.FINANCE})
    @Idempotent
    @Operation(
            operationId = "revokeFigureImport",
            summary = "Thu hồi số liệu đã ghi (Revoke a figure import)",
            description =
                    "COMMITTED → REVOKED, có lý do: số liệu không còn được hiển thị; số đã bị thay có hiệu lực trở lại. Không thu hồi được khi lần nhập sau đã thay số của lần này.")
    @APIResponse(responseCode = "200", description = "Lần nhập sau thao tác")
    public RestResponse<ImportView> revoke(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ImportReason request) {
        return Answers.ok(service.revoke(id, IfMatch.require(ifMatch), request.reason(), actor.get(), now.instant()));
    }
}
