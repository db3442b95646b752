package vn.guongsang.media.contest.judging.web;

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
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.media.contest.judging.JudgeService;
import vn.guongsang.media.contest.judging.JudgeView;
import vn.guongsang.media.contest.judging.Judges;
import vn.guongsang.media.contest.judging.NewJudge;
import vn.guongsang.media.contest.judging.assignment.AssignmentPlan;
import vn.guongsang.media.contest.judging.assignment.AssignmentService;

/** Judges of a contest and what they are given. */
@Path("/v1/contests")
@Tag(name = "contest-judging")
public class JudgeResource {

    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";
    private static final String CONTEST = "Mã cuộc thi";

    private final Judges judges;
    private final JudgeService service;
    private final AssignmentService assignments;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    JudgeResource(
            Judges judges,
            JudgeService service,
            AssignmentService assignments,
            CurrentActor actor,
            PageLinks links,
            Now now) {
        this.judges = judges;
        this.service = service;
        this.assignments = assignments;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Appoints a judge. */
    @POST
    @Path("{id}/judges")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "appointContestJudge",
            summary = "Cử giám khảo (Appoint a contest judge)",
            description = "Người cử không tự cử mình; giám khảo không điều hành cuộc thi và không thấy tác giả.")
    @APIResponse(
            responseCode = "201",
            description = "Đã cử",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JudgeView.class)))
    public RestResponse<JudgeView> appoint(
            @Parameter(description = CONTEST, example = EXAMPLE) @PathParam("id") UUID contest,
            @NotNull @Valid NewJudge judge) {
        JudgeView view = service.appoint(contest, judge, actor.get(), now.instant());
        return Answers.created(URI.create("/v1/contests/" + contest + "/judges"), view);
    }

    /** Judges of a contest. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Path("{id}/judges")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Operation(
            operationId = "listContestJudges",
            summary = "Giám khảo (List contest judges)",
            description = "Kèm số bài được giao và đã chấm.")
    @APIResponse(responseCode = "200", description = "Một trang giám khảo")
    public JudgePage list(
            @Parameter(description = CONTEST, example = EXAMPLE) @PathParam("id") UUID contest,
            @BeanParam PageRequest page,
            UriInfo request) {
        Slice<JudgeView> slice = judges.page(contest, page);
        return new JudgePage(slice.items(), links.next(request, slice));
    }

    /** Gives entries to judges. */
    @POST
    @Path("{id}/assignments")
    @RolesAllowed({Roles.PROPAGANDA_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "assignContestEntries",
            summary = "Phân công chấm (Assign contest entries)",
            description =
                    "Chia đều các bài của vòng đang chấm, tránh xung đột lợi ích; gọi lại để bù cho giám khảo vắng hoặc đã khai xung đột.")
    @APIResponse(responseCode = "200", description = "Kết quả phân công")
    public AssignmentPlan assign(@Parameter(description = CONTEST, example = EXAMPLE) @PathParam("id") UUID contest) {
        return assignments.assign(contest, actor.get(), now.instant());
    }
}
