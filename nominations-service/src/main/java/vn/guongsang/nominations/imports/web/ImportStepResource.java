package vn.guongsang.nominations.imports.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.CurrentActor;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.imports.ImportService;
import vn.guongsang.nominations.imports.form.ImportCommit;
import vn.guongsang.nominations.imports.form.ImportView;

/** The steps of an import. */
@Path("/v1/imports/{id}")
@Tag(name = "imports")
public class ImportStepResource {

    private static final String ID = "Mã lần nhập";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
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

    /** Takes a part. */
    @PUT
    @Path("parts/{number}")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "putImportPart",
            summary = "Gửi một phần của tệp (Send a part of a file)",
            description = "Các byte nguyên văn, không quá 256 KiB. Gửi lại cùng số thì thay phần cũ, nên không cần "
                    + "Idempotency-Key hay If-Match.")
    @APIResponse(responseCode = "204", description = "Đã nhận")
    public void put(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Số thứ tự của phần, từ 1", example = "1") @PathParam("number") @Min(1) @Max(40)
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
        service.put(id, number, bytes, actor.get());
    }

    /** Reads and checks the file. */
    @POST
    @Path("check")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "checkImport",
            summary = "Kiểm tra tệp (Check an import)",
            description =
                    "UPLOADING → CHECKING → CHECKED. Đọc tệp và xét từng dòng; tệp không đọc được thì trả lời 422. Việc đối"
                            + " chiếu với dữ liệu đã có chạy tiếp sau câu trả lời; đọc lại đến khi CHECKED. Chưa ghi gì.")
    @APIResponse(responseCode = "200", description = "Đang đối chiếu")
    public RestResponse<ImportView> check(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.check(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }

    /** Writes what the dry run has shown. */
    @POST
    @Path("commit")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "commitImport",
            summary = "Ghi dữ liệu đã xem trước (Commit an import)",
            description =
                    "CHECKED → COMMITTING → COMMITTED: tất cả hoặc không gì cả. Còn dòng sai hay chưa rõ thì không ghi, trừ"
                            + " khi skipErrors. Nếu dữ liệu đã khác bản xem trước thì không ghi, về CHECKED với stale và bản xem"
                            + " trước mới.")
    @APIResponse(responseCode = "200", description = "Đang ghi")
    public RestResponse<ImportView> commit(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid ImportCommit request) {
        return Answers.ok(service.commit(id, IfMatch.require(ifMatch), request, actor.get(), now.instant()));
    }

    /** Gives an import up. */
    @POST
    @Path("cancel")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "cancelImport",
            summary = "Hủy lần nhập dữ liệu (Cancel an import)",
            description = "Bỏ tệp và nội dung các dòng; chỉ khi chưa ghi.")
    @APIResponse(responseCode = "200", description = "Đã hủy")
    public RestResponse<ImportView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.cancel(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
