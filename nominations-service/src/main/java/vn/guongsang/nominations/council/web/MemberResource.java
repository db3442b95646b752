package vn.guongsang.nominations.council.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.LocalDate;
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
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.nominations.council.MemberService;
import vn.guongsang.nominations.council.MemberView;
import vn.guongsang.nominations.council.Members;
import vn.guongsang.nominations.council.NewMember;

/** Members of the council. */
@Path("/v1/council-members")
@Tag(name = "council")
public class MemberResource {

    private static final String ID = "Mã thành viên";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final Members members;
    private final MemberService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    MemberResource(Members members, MemberService service, CurrentActor actor, PageLinks links, Now now) {
        this.members = members;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Appoints a member. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "appointCouncilMember",
            summary = "Ghi thành viên Hội đồng (Appoint a council member)",
            description = "Một nhiệm kỳ của một người ở một cấp; hai nhiệm kỳ của một người không trùng ngày.")
    @APIResponse(
            responseCode = "201",
            description = "Đã ghi",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = MemberView.class)))
    public RestResponse<MemberView> appoint(@NotNull @Valid NewMember member) {
        MemberView view = service.appoint(member, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/council-members/" + view.id()), view);
    }

    /** Members, newest first. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listCouncilMembers",
            summary = "Thành viên Hội đồng (List council members)",
            description = "Mọi nhiệm kỳ, hoặc các nhiệm kỳ có hiệu lực vào ngày asOf; mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang thành viên")
    public MemberPage list(
            @Parameter(description = "Ngày cần xem; bỏ trống: mọi nhiệm kỳ", example = "2026-06-30") @QueryParam("asOf")
                    LocalDate asOf,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<MemberView> slice = members.list(asOf, actor.get(), page);
        return new MemberPage(slice.items(), links.next(request, slice));
    }

    /** One member. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "getCouncilMember",
            summary = "Một thành viên (Get a council member)",
            description = "Một nhiệm kỳ của một thành viên Hội đồng.")
    @APIResponse(responseCode = "200", description = "Thành viên")
    public RestResponse<MemberView> get(@Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id) {
        return Answers.ok(members.find(id, actor.get()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }

    /** Ends a mandate. */
    @POST
    @Path("{id}/end")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "endCouncilMember",
            summary = "Kết thúc nhiệm kỳ (End a mandate)",
            description = "Ngày cuối không trước hôm nay; các phiên họp đã mở không đổi.")
    @APIResponse(responseCode = "200", description = "Thành viên sau thao tác")
    public RestResponse<MemberView> end(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid MemberEnd end) {
        return Answers.ok(service.end(id, IfMatch.require(ifMatch), end.lastDay(), actor.get(), now.instant()));
    }
}
