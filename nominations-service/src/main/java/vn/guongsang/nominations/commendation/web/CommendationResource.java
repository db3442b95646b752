package vn.guongsang.nominations.commendation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.nominations.commendation.CommendationReader;
import vn.guongsang.nominations.commendation.CommendationService;
import vn.guongsang.nominations.commendation.CommendationView;
import vn.guongsang.nominations.commendation.proposal.NewCommendation;

/** Commendations: proposing and reading. */
@Path("/v1/commendations")
@Tag(name = "commendations")
public class CommendationResource {

    private final CommendationReader reader;
    private final CommendationRows rows;
    private final CommendationService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    CommendationResource(
            CommendationReader reader,
            CommendationRows rows,
            CommendationService service,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.reader = reader;
        this.rows = rows;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Proposes to commend. */
    @POST
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "proposeCommendation",
            summary = "Đề nghị khen thưởng (Propose a commendation)",
            description =
                    "Nêu đối tượng hoặc điển hình trong phạm vi của người gọi. Trả lời kèm warnings nếu cùng thành tích đã được khen.")
    @APIResponse(
            responseCode = "201",
            description = "Đã đề nghị",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CommendationView.class)))
    public RestResponse<CommendationView> propose(@NotNull @Valid NewCommendation proposal) {
        CommendationView view = service.propose(proposal, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/commendations/" + view.id()), view);
    }

    /** Commendations within the caller's scope. */
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
            operationId = "listCommendations",
            summary = "Danh sách khen thưởng (List commendations)",
            description = "Đề nghị và quyết định trong phạm vi của người gọi, mới trước.")
    @APIResponse(responseCode = "200", description = "Một trang khen thưởng")
    public CommendationPage list(
            @Valid @BeanParam CommendationFilter filter, @BeanParam PageRequest page, UriInfo request) {
        Slice<CommendationRow> slice = rows.list(filter, actor.get(), page, now.today());
        return new CommendationPage(slice.items(), links.next(request, slice));
    }

    /** One commendation. */
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
            operationId = "getCommendation",
            summary = "Một đề nghị khen thưởng (Get a commendation)",
            description = "Đối tượng, cảnh báo, quyết định, số ngày từ thành tích đến quyết định, lịch sử.")
    @APIResponse(responseCode = "200", description = "Đề nghị")
    public RestResponse<CommendationView> get(
            @Parameter(description = "Mã đề nghị khen thưởng", example = "7f1c1b1e-0000-4000-8000-000000000001")
                    @PathParam("id")
                    UUID id) {
        return Answers.ok(reader.view(id, actor.get(), now.today())
                .orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
