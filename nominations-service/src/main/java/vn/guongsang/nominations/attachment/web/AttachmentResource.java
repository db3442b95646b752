package vn.guongsang.nominations.attachment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
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
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.attachment.AttachmentService;
import vn.guongsang.nominations.attachment.AttachmentView;
import vn.guongsang.nominations.attachment.Attachments;
import vn.guongsang.nominations.attachment.NewAttachment;

/** Attachments of a nomination: announcing, completing, reading, removing. */
@Path("/v1/nominations/{nominationId}/attachments")
@Tag(name = "attachments")
public class AttachmentResource {

    private static final String NOMINATION = "Mã hồ sơ";
    private static final String ID = "Mã tệp đính kèm";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String VERSION = "Phiên bản đã đọc của tệp";
    private static final String TAG = "\"v1\"";

    private final Attachments attachments;
    private final AttachmentService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    AttachmentResource(
            Attachments attachments, AttachmentService service, CurrentActor actor, PageLinks links, Now now) {
        this.attachments = attachments;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** The attachments of a nomination. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "listAttachments",
            summary = "Các tệp của hồ sơ (List attachments)",
            description = "Tệp đã lưu và tệp đang gửi dở, cũ trước.")
    @APIResponse(responseCode = "200", description = "Một trang tệp đính kèm")
    public AttachmentPage list(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<AttachmentView> slice = attachments.list(nomination, actor.get(), page);
        return new AttachmentPage(slice.items(), links.next(request, slice));
    }

    /** One attachment. */
    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.UNIT_OFFICER,
        Roles.UNIT_LEADER,
        Roles.DISTRICT_BOARD,
        Roles.PROVINCE_BOARD,
        Roles.COUNCIL_MEMBER,
        Roles.INSPECTOR,
        Roles.AUDITOR,
        Roles.ADMIN
    })
    @Operation(
            operationId = "getAttachment",
            summary = "Một tệp đính kèm (Get an attachment)",
            description = "Tên, loại, mã kiểm tra, quyền sử dụng; nội dung tải riêng.")
    @APIResponse(responseCode = "200", description = "Tệp đính kèm")
    public RestResponse<AttachmentView> get(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(attachments.view(nomination, id, actor.get()));
    }

    /** Announces a file. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "beginAttachment",
            summary = "Khai báo tệp sắp gửi (Announce a file)",
            description =
                    "Chỉ khi hồ sơ đang soạn hoặc bị trả lại; là một lần sửa hồ sơ. Sau đó gửi nội dung thành các phần "
                            + "không quá 256 KiB, đánh số từ 1, rồi hoàn tất. Nhiều nhất 50 tệp; gửi dở quá một ngày thì bị bỏ.")
    @APIResponse(
            responseCode = "201",
            description = "Đã khai báo",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AttachmentView.class)))
    public RestResponse<AttachmentView> begin(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @NotNull @Valid NewAttachment attachment) {
        AttachmentView view = service.begin(nomination, attachment, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/nominations/" + nomination + "/attachments/" + view.id()), view);
    }

    /** Completes an upload. */
    @POST
    @Path("{id}/completion")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "completeAttachment",
            summary = "Hoàn tất việc gửi tệp (Complete an upload)",
            description =
                    "UPLOADING → STORED khi các phần ghép lại đúng số byte, đúng SHA-256 và đúng loại đã khai báo.")
    @APIResponse(responseCode = "200", description = "Tệp đã lưu")
    public RestResponse<AttachmentView> complete(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.complete(nomination, id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Removes an attachment. */
    @DELETE
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "removeAttachment",
            summary = "Bỏ tệp đính kèm (Remove an attachment)",
            description = "Chỉ khi hồ sơ đang soạn hoặc bị trả lại và không thành tích nào lấy tệp làm nguồn.")
    @APIResponse(responseCode = "204", description = "Đã bỏ")
    public void remove(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        service.remove(nomination, id, IfMatch.require(ifMatch), actor.get(), now.instant());
    }
}
