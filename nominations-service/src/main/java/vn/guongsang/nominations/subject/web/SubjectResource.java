package vn.guongsang.nominations.subject.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.text.NameSearch;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.model.SubjectType;
import vn.guongsang.nominations.subject.NewSubject;
import vn.guongsang.nominations.subject.SubjectFilter;
import vn.guongsang.nominations.subject.SubjectService;
import vn.guongsang.nominations.subject.SubjectView;
import vn.guongsang.nominations.subject.Subjects;
import vn.guongsang.nominations.subject.step.SubjectStatus;

/** Subjects. */
@Path("/v1/subjects")
@Tag(name = "subjects")
public class SubjectResource {

    private final Subjects subjects;
    private final SubjectService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SubjectResource(Subjects subjects, SubjectService service, CurrentActor actor, PageLinks links, Now now) {
        this.subjects = subjects;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Registers a subject. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "registerSubject",
            summary = "Đăng ký đối tượng (Register a subject)",
            description = "Một đối tượng có thể có nhiều hồ sơ đề nghị. Đơn vị phải thuộc phạm vi của người gọi.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đăng ký",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubjectView.class)))
    public RestResponse<SubjectView> register(@NotNull @Valid NewSubject subject) {
        SubjectView view = service.register(subject, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/subjects/" + view.id()), view);
    }

    /** Subjects within the caller's scope. */
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
            operationId = "listSubjects",
            summary = "Danh sách đối tượng (List subjects)",
            description = "Đối tượng trong phạm vi của người gọi, mới trước; khi tìm theo tên, tên khớp nhất trước.")
    @APIResponse(responseCode = "200", description = "Một trang đối tượng")
    public SubjectPage list(
            @Parameter(description = NameSearch.FORGIVING, example = "hop tac xa") @QueryParam("q") @Size(max = 100)
                    String q,
            @Parameter(description = "Loại đối tượng", example = "COLLECTIVE") @QueryParam("type") SubjectType type,
            @Parameter(description = "Đơn vị của đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @QueryParam("unitId")
                    UUID unitId,
            @Parameter(description = "Trạng thái; DUPLICATE: đã gộp vào đối tượng khác", example = "ACTIVE")
                    @QueryParam("status")
                    SubjectStatus status,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<SubjectView> slice = subjects.list(new SubjectFilter(q, type, unitId, status), actor.get(), page);
        return new SubjectPage(slice.items(), links.next(request, slice));
    }

    /** One subject. */
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
            operationId = "getSubject",
            summary = "Một đối tượng (Get a subject)",
            description =
                    "Đối tượng ngoài phạm vi của người gọi được trả lời 404; đối tượng đại diện cho một bản trùng trong phạm vi thì đọc được.")
    @APIResponse(responseCode = "200", description = "Đối tượng")
    public RestResponse<SubjectView> get(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id) {
        return Answers.ok(subjects.view(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Corrects a subject. */
    @PUT
    @Path("{id}")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Operation(
            operationId = "changeSubject",
            summary = "Sửa thông tin đối tượng (Change a subject)",
            description =
                    "Thay toàn bộ thông tin; loại đối tượng không đổi được. Tên trong công nhận đã có không đổi theo.")
    @APIResponse(responseCode = "200", description = "Đối tượng sau khi sửa")
    public RestResponse<SubjectView> change(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid NewSubject subject) {
        return Answers.ok(service.change(id, IfMatch.require(ifMatch), subject, actor.get(), now.instant()));
    }

    /** Forgets the identity number of a subject. */
    @POST
    @Path("{id}/identity-removal")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "removeSubjectIdentity",
            summary = "Xóa số định danh của đối tượng (Remove a subject's identity number)",
            description = "Xóa dấu so sánh và ba số cuối đã lưu. Muốn thay số thì sửa đối tượng và nêu số mới.")
    @APIResponse(responseCode = "200", description = "Đối tượng sau thao tác")
    public RestResponse<SubjectView> removeIdentity(
            @Parameter(description = "Mã đối tượng", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch) {
        return Answers.ok(service.forgetIdentity(id, IfMatch.require(ifMatch), actor.get(), now.instant()));
    }
}
