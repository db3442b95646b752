package vn.guongsang.reporting.inspection.team.web;

import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import vn.guongsang.kit.web.Answers;
import jakarta.ws.rs.BeanParam;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import jakarta.ws.rs.core.Context;
import vn.guongsang.kit.actor.CurrentActor;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.kit.problem.KitProblem;
import jakarta.ws.rs.core.MediaType;
import vn.guongsang.reporting.inspection.team.NewTeam;
import jakarta.validation.constraints.NotNull;
import vn.guongsang.kit.time.Now;
import org.eclipse.microprofile.openapi.annotations.Operation;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import vn.guongsang.kit.page.PageLinks;
import vn.guongsang.kit.page.PageRequest;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import vn.guongsang.kit.problem.ProblemException;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.guongsang.kit.page.Slice;
import vn.guongsang.kit.table.write.Tables;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.guongsang.reporting.inspection.team.TeamService;
import vn.guongsang.reporting.inspection.team.TeamView;
import vn.guongsang.reporting.inspection.team.Teams;
import java.net.URI;
import java.util.UUID;
import jakarta.ws.rs.core.UriInfo;
import jakarta.validation.Valid;

/** The teams of a programme. */
@Path("/v1/inspection-programmes")
@Tag(name = "inspections")
public class ProgrammeTeamResource {

    private final Teams teams;
    private final TeamService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    ProgrammeTeamResource(Teams teams, TeamService service, CurrentActor actor, PageLinks links, Now now) {
        this.teams = teams;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Sets a team up. */
    @POST
    @Path("{id}/teams")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.DISTRICT_BOARD, Roles.UNIT_LEADER})
    @Idempotent
    @Operation(
            operationId = "addInspectionTeam",
            summary = "Lập đoàn kiểm tra (Add an inspection team)",
            description = "Kế hoạch IV.5.a. Đúng một trưởng đoàn; kế hoạch chưa kết thúc.")
    @APIResponse(
            responseCode = "201",
            description = "Đã lập",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
    public RestResponse<TeamView> add(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id") UUID id,
            @NotNull @Valid NewTeam team) {
        TeamView view = service.add(id, team, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/inspection-teams/" + view.id()), view);
    }

    /** Teams of a programme. */
    @GET
    @Path("{id}/teams")
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
            operationId = "listInspectionTeams",
            summary = "Các đoàn của kế hoạch kiểm tra (List the teams of a programme)",
            description = "Lập sau trước.")
    @APIResponse(responseCode = "200", description = "Một trang đoàn")
    public TeamPage list(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id") UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<TeamView> slice = teams.page(id, actor.get(), page);
        return new TeamPage(slice.items(), links.next(request, slice));
    }
}
