package vn.guongsang.reporting.inspection.team.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
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
import vn.guongsang.reporting.inspection.team.NewTeam;
import vn.guongsang.reporting.inspection.team.TeamService;
import vn.guongsang.reporting.inspection.team.TeamView;
import vn.guongsang.reporting.inspection.team.Teams;

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
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = TeamView.class)))
    public RestResponse<TeamView> add(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
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
            description = "Mới lập trước.")
    @APIResponse(responseCode = "200", description = "Một trang đoàn")
    public TeamPage list(
            @Parameter(description = "Mã kế hoạch", example = "7f1c1b1e-0000-4000-8000-000000000001") @PathParam("id")
                    UUID id,
            @BeanParam PageRequest page,
            @Context UriInfo request) {
        Slice<TeamView> slice = teams.page(id, actor.get(), page);
        return new TeamPage(slice.items(), links.next(request, slice));
    }
}
