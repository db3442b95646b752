package vn.guongsang.nominations.attachment.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.nominations.attachment.AttachmentService;
import vn.guongsang.nominations.attachment.AttachmentStatus;
import vn.guongsang.nominations.attachment.AttachmentView;
import vn.guongsang.nominations.attachment.Attachments;
import vn.guongsang.nominations.attachment.content.ContentStore;

/** The bytes of attachments: in by parts, out as a download that no browser runs. */
@Path("/v1/nominations/{nominationId}/attachments/{id}")
@Tag(name = "attachments")
public class AttachmentContentResource {

    private static final String NOMINATION = "Mã hồ sơ";
    private static final String ID = "Mã tệp đính kèm";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Attachments attachments;
    private final AttachmentService service;
    private final ContentStore contents;
    private final CurrentActor actor;

    AttachmentContentResource(
            Attachments attachments, AttachmentService service, ContentStore contents, CurrentActor actor) {
        this.attachments = attachments;
        this.service = service;
        this.contents = contents;
        this.actor = actor;
    }

    /** Takes a part. */
    @PUT
    @Path("parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "putAttachmentPart",
            summary = "Gửi một phần của tệp (Send a part of a file)",
            description = "Các byte nguyên văn, không quá 256 KiB. Gửi lại cùng số thì thay phần cũ, nên không cần "
                    + "Idempotency-Key hay If-Match.")
    @APIResponse(responseCode = "204", description = "Đã nhận")
    public void put(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Số thứ tự của phần, từ 1", example = "1")
                    @PathParam("number")
                    @Min(1)
                    @Max(ContentStore.MOST_PARTS)
                    int number,
            @RequestBody(
                            description = "Các byte của phần này",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                                            schema =
                                                    @Schema(
                                                            type = SchemaType.STRING,
                                                            format = "binary",
                                                            maxLength = 262_144)))
                    byte[] bytes) {
        service.put(nomination, id, number, bytes, actor.get());
    }

    /** Downloads an attachment. */
    @GET
    @Path("content")
    @Produces({"application/pdf", "image/jpeg", "image/png"})
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
            operationId = "downloadAttachment",
            summary = "Tải tệp đính kèm (Download an attachment)",
            description = "Luôn là tệp tải về (Content-Disposition: attachment), đúng loại đã kiểm tra (nosniff).")
    @APIResponse(
            responseCode = "200",
            description = "Nội dung tệp",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10_485_760)),
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10_485_760)),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary", maxLength = 10_485_760))
            })
    public Response download(
            @Parameter(description = NOMINATION, example = EXAMPLE) @PathParam("nominationId") UUID nomination,
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        AttachmentView view = attachments.view(nomination, id, actor.get());
        if (view.status() != AttachmentStatus.STORED) {
            throw new ProblemException(KitProblem.NOT_FOUND);
        }
        StreamingOutput bytes = out -> contents.write(view.sha256(), out);
        return Response.ok(bytes, view.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, view.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(view))
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .build();
    }

    /** RFC 6266: the real name for all that can read it. */
    private static String disposition(AttachmentView view) {
        String name = URLEncoder.encode(view.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + view.kind().plainName() + "\"; filename*=UTF-8''" + name;
    }
}
