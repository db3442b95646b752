package vn.guongsang.reporting.amendment.submission.web;

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
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.table.write.Tables;
import vn.guongsang.kit.time.Now;
import vn.guongsang.reporting.amendment.submission.NewSubmission;
import vn.guongsang.reporting.amendment.submission.SubmissionService;
import vn.guongsang.reporting.amendment.submission.SubmissionView;
import vn.guongsang.reporting.amendment.submission.Submissions;

/** Submissions to the People's Committee. */
@Path("/v1/amendment-submissions")
@Tag(name = "amendments")
public class SubmissionResource {

    private final Submissions submissions;
    private final SubmissionService service;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    SubmissionResource(
            Submissions submissions, SubmissionService service, CurrentActor actor, PageLinks links, Now now) {
        this.submissions = submissions;
        this.service = service;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Submits requests. */
    @POST
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "submitAmendments",
            summary = "Trình Ủy ban nhân dân tỉnh (Submit amendment requests)",
            description =
                    "Gộp các phản ánh đã gửi vào một tờ trình: SENT → FORWARDED, tất cả hoặc không phản ánh nào. Mỗi phản ánh "
                            + "kèm phiên bản đã đọc.")
    @APIResponse(
            responseCode = "201",
            description = "Đã trình",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SubmissionView.class)))
    public RestResponse<SubmissionView> submit(@NotNull @Valid NewSubmission submission) {
        SubmissionView view = service.submit(submission, actor.get(), now.instant());
        return RestResponse.ResponseBuilder.<SubmissionView>created(
                        URI.create("/v1/amendment-submissions/" + view.id()))
                .entity(view)
                .build();
    }

    /** All submissions. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR})
    @Operation(
            operationId = "listAmendmentSubmissions",
            summary = "Danh sách tờ trình (List amendment submissions)",
            description = "Các lần trình, mới trước, với số phản ánh đã có quyết định, được chấp nhận, còn chờ.")
    @APIResponse(responseCode = "200", description = "Một trang tờ trình")
    public SubmissionPage list(@BeanParam PageRequest page, @Context UriInfo request) {
        Slice<SubmissionView> slice = submissions.list(page);
        return new SubmissionPage(slice.items(), links.next(request, slice));
    }

    /** One submission. */
    @GET
    @Path("{id}")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.COUNCIL_MEMBER, Roles.INSPECTOR, Roles.AUDITOR})
    @Operation(
            operationId = "getAmendmentSubmission",
            summary = "Một tờ trình (Get an amendment submission)",
            description = "Văn bản, tổng hợp, các phản ánh và kết quả.")
    @APIResponse(responseCode = "200", description = "Tờ trình")
    public SubmissionView get(
            @Parameter(description = "Mã tờ trình", example = "7f1c1b1e-0000-4000-8000-000000000004") @PathParam("id")
                    UUID id) {
        return submissions.find(id).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND));
    }
}
