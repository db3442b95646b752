package vn.guongsang.media.edition.web;

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
import vn.guongsang.kit.actor.Actor;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.media.edition.EditionReader;
import vn.guongsang.media.edition.EditionService;
import vn.guongsang.media.edition.EditionView;

/** The steps of an edition: one sub-resource a step. */
@Path("/v1/editions")
@Tag(name = "editions")
public class EditionStepResource {

    private static final String ID = "Mã ấn phẩm";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final EditionReader reader;
    private final EditionService service;
    private final CurrentActor actor;
    private final Now now;

    EditionStepResource(EditionReader reader, EditionService service, CurrentActor actor, Now now) {
        this.reader = reader;
        this.service = service;
        this.actor = actor;
        this.now = now;
    }

    /** Chooses and fetches profiles. */
    @POST
    @Path("{id}/assembly")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "assembleEdition",
            summary = "Tập hợp hồ sơ (Assemble an edition)",
            description =
                    "DRAFT, ASSEMBLING hoặc ASSEMBLED → ASSEMBLING. Chọn điển hình được công bố lúc này (nhiều nhất 200); hồ sơ được lấy ở "
                            + "chế độ nền, đủ thì thành ASSEMBLED. Nguồn chưa trả lời thì chờ và hỏi lại.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> assemble(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.assemble(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Fixes the list. */
    @POST
    @Path("{id}/freeze")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "freezeEdition",
            summary = "Chốt ấn phẩm (Freeze an edition)",
            description =
                    "ASSEMBLED → FROZEN. Danh sách, phiên bản, mã kiểm tra và thứ tự hồ sơ không đổi nữa; EPUB và PDF được dựng ở chế độ nền. "
                            + "Cần giấy phép xuất bản; không còn hồ sơ cũ hay không được công bố.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> freeze(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.freeze(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Publishes. */
    @POST
    @Path("{id}/publication")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "publishEdition",
            summary = "Phát hành ấn phẩm (Publish an edition)",
            description = "FROZEN → PUBLISHED. Người phát hành khác người chốt; tệp đã dựng xong.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> publish(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        Actor who = actor.get();
        service.publish(id, IfMatch.require(ifMatch), who, now.instant());
        return answer(id, who);
    }

    /** Puts another edition in its place. */
    @POST
    @Path("{id}/supersession")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "supersedeEdition",
            summary = "Thay ấn phẩm (Supersede an edition)",
            description = "PUBLISHED → SUPERSEDED: ấn phẩm khác, đã phát hành, thay thế; tệp cũ không tải được nữa.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> supersede(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Supersession request) {
        Actor who = actor.get();
        service.supersede(id, IfMatch.require(ifMatch), request.editionId(), who, now.instant());
        return answer(id, who);
    }

    /** Takes a published edition back. */
    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "withdrawEdition",
            summary = "Thu hồi ấn phẩm (Withdraw an edition)",
            description = "PUBLISHED → WITHDRAWN, có lý do; tệp không tải được nữa, mã kiểm tra vẫn còn.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> withdraw(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EditionReason request) {
        Actor who = actor.get();
        service.withdraw(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    /** Gives an edition up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "discardEdition",
            summary = "Bỏ ấn phẩm (Discard an edition)",
            description = "DRAFT, ASSEMBLING, ASSEMBLED hoặc FROZEN → DISCARDED, có lý do.")
    @APIResponse(responseCode = "200", description = "Ấn phẩm sau thao tác")
    public RestResponse<EditionView> discard(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid EditionReason request) {
        Actor who = actor.get();
        service.discard(id, IfMatch.require(ifMatch), request.reason(), who, now.instant());
        return answer(id, who);
    }

    private RestResponse<EditionView> answer(UUID id, Actor who) {
        return Answers.ok(
                reader.view(id, who, now.instant()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
