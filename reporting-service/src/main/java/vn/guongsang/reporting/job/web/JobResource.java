package vn.guongsang.reporting.job.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
import vn.guongsang.reporting.job.JobReader;
import vn.guongsang.reporting.job.JobService;
import vn.guongsang.reporting.job.JobView;

/** Follows long work and cancels it. */
@Path("/v1/jobs")
@Tag(name = "jobs")
@RolesAllowed({
    Roles.UNIT_OFFICER,
    Roles.UNIT_LEADER,
    Roles.DISTRICT_BOARD,
    Roles.PROVINCE_BOARD,
    Roles.COUNCIL_MEMBER,
    Roles.PROPAGANDA_BOARD,
    Roles.FINANCE,
    Roles.INSPECTOR,
    Roles.AUDITOR,
    Roles.ADMIN
})
public class JobResource {

    private static final String ID = "Mã việc";
    private static final String EXAMPLE = "7f1c1b1e-0000-4000-8000-000000000001";

    private final JobReader reader;
    private final JobService service;
    private final JobAnswers answers;
    private final CurrentActor actor;
    private final PageLinks links;
    private final Now now;

    JobResource(
            JobReader reader, JobService service, JobAnswers answers, CurrentActor actor, PageLinks links, Now now) {
        this.reader = reader;
        this.service = service;
        this.answers = answers;
        this.actor = actor;
        this.links = links;
        this.now = now;
    }

    /** Jobs of the caller's; all of them for who operates the system. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Tables.CSV, Tables.XLSX})
    @Operation(
            operationId = "listJobs",
            summary = "Danh sách việc chạy nền (List jobs)",
            description = "Việc do chính người gọi yêu cầu, mới trước; quản trị hệ thống thấy mọi việc.")
    @APIResponse(responseCode = "200", description = "Một trang việc")
    public JobPage list(
            @Valid @BeanParam JobFilter filter,
            @BeanParam PageRequest page,
            @Context UriInfo request,
            @Context HttpHeaders headers) {
        Slice<JobView> slice = reader.page(filter.status(), filter.kind(), answers.reading(request, headers), page);
        return new JobPage(slice.items(), links.next(request, slice));
    }

    /** One job. */
    @GET
    @Path("{id}")
    @Operation(
            operationId = "getJob",
            summary = "Một việc chạy nền (Get a job)",
            description =
                    "Trạng thái và tiến độ; liên kết tới kết quả khi DONE, lỗi khi FAILED. Việc của tiến trình bị ngắt được tiến trình khác "
                            + "làm lại từ đầu. Việc đã kết thúc được giữ một thời gian (mặc định 90 ngày), sau đó trả lời 404.")
    @APIResponse(responseCode = "200", description = "Việc")
    public RestResponse<JobView> get(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Context UriInfo request,
            @Context HttpHeaders headers) {
        return Answers.ok(answers.view(id, request, headers));
    }

    /** Cancels a job. */
    @POST
    @Path("{id}/cancellation")
    @Idempotent
    @Operation(
            operationId = "cancelJob",
            summary = "Hủy việc chạy nền (Cancel a job)",
            description = "QUEUED hoặc RUNNING → CANCELLED. Phần đang chạy dừng ở bước kế tiếp và không ghi gì nữa.")
    @APIResponse(responseCode = "200", description = "Việc sau thao tác")
    public RestResponse<JobView> cancel(
            @Parameter(description = ID, example = EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = "Phiên bản đã đọc", example = "\"v1\"") @HeaderParam("If-Match") String ifMatch,
            @Context UriInfo request,
            @Context HttpHeaders headers) {
        service.cancel(id, IfMatch.require(ifMatch), actor.get(), now.instant());
        return Answers.ok(answers.view(id, request, headers));
    }
}
