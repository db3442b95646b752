package vn.guongsang.reporting.consolidation.web;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.guongsang.kit.actor.Roles;
import vn.guongsang.kit.idempotency.Idempotent;
import vn.guongsang.kit.problem.KitProblem;
import vn.guongsang.kit.problem.ProblemException;
import vn.guongsang.kit.web.Answers;
import vn.guongsang.kit.web.IfMatch;
import vn.guongsang.reporting.consolidation.ConsolidatedReportView;
import vn.guongsang.reporting.consolidation.ConsolidationReader;
import vn.guongsang.reporting.consolidation.ConsolidationService;
import vn.guongsang.reporting.consolidation.content.Dispatch;
import vn.guongsang.reporting.consolidation.content.Signing;
import vn.guongsang.reporting.job.JobView;
import vn.guongsang.reporting.job.web.JobAnswers;

/** The steps of a consolidated report: one sub-resource a step. */
@Path("/v1/consolidated-reports")
@Tag(name = "consolidated-reports")
public class ConsolidationStepResource {

    private static final String VERSION = "Phiên bản đã đọc";
    private static final String TAG = "\"v1\"";

    private final ConsolidationReader reader;
    private final ConsolidationService service;
    private final JobAnswers jobs;
    private final Caller caller;

    ConsolidationStepResource(
            ConsolidationReader reader, ConsolidationService service, JobAnswers jobs, Caller caller) {
        this.reader = reader;
        this.service = service;
        this.jobs = jobs;
        this.caller = caller;
    }

    /** Signs and seals. */
    @POST
    @Path("{id}/finalisation")
    @RolesAllowed({Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "finaliseConsolidatedReport",
            summary = "Ký, đóng số báo cáo tổng hợp (Finalise a consolidated report)",
            description =
                    "DRAFT → FINAL. Ghi số, ngày, người ký; niêm phong số liệu bằng SHA-256 và chữ ký Ed25519; dựng lại tài liệu ở chế độ nền. "
                            + "Người ký khác người lập. Báo cáo nêu ở amends thành SUPERSEDED.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<ConsolidatedReportView> finalise(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Signing request) {
        service.finalise(id, IfMatch.require(ifMatch), request, caller.actor(), caller.at());
        return answer(id);
    }

    /** Notes the dispatch to the Central Board. */
    @POST
    @Path("{id}/dispatch")
    @RolesAllowed(Roles.PROVINCE_BOARD)
    @Idempotent
    @Operation(
            operationId = "dispatchConsolidatedReport",
            summary = "Gửi Ban TĐKT Trung ương (Dispatch a consolidated report)",
            description = "FINAL → SENT. Chỉ báo cáo của tỉnh.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<ConsolidatedReportView> dispatch(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid Dispatch request) {
        service.send(id, IfMatch.require(ifMatch), request, caller.actor(), caller.at());
        return answer(id);
    }

    /** Gives a draft up. */
    @POST
    @Path("{id}/discard")
    @RolesAllowed({Roles.UNIT_OFFICER, Roles.UNIT_LEADER, Roles.DISTRICT_BOARD, Roles.PROVINCE_BOARD})
    @Idempotent
    @Operation(
            operationId = "discardConsolidatedReport",
            summary = "Bỏ dự thảo báo cáo tổng hợp (Discard a consolidated report)",
            description = "DRAFT → DISCARDED, có lý do; số liệu đã chốt vẫn đọc được.")
    @APIResponse(responseCode = "200", description = "Báo cáo sau thao tác")
    public RestResponse<ConsolidatedReportView> discard(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(description = VERSION, example = TAG) @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid DiscardReason request) {
        service.discard(id, IfMatch.require(ifMatch), request.reason(), caller.actor(), caller.at());
        return answer(id);
    }

    /** Has the documents made once more and compared. */
    @POST
    @Path("{id}/reproduction")
    @RolesAllowed({Roles.PROVINCE_BOARD, Roles.INSPECTOR, Roles.AUDITOR, Roles.ADMIN})
    @Idempotent
    @Operation(
            operationId = "reproduceConsolidatedReport",
            summary = "Dựng lại và so từng byte (Reproduce a consolidated report)",
            description =
                    "Chạy nền: dựng lại mọi tài liệu đã ký từ số liệu đã niêm phong, so từng byte với bản đang giữ và giữ bản còn thiếu; khác thì việc FAILED với "
                            + "document-not-reproduced.")
    @APIResponse(
            responseCode = "202",
            description = "Đã nhận; theo dõi ở Location",
            content =
                    @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = JobView.class)))
    public RestResponse<JobView> reproduce(
            @Parameter(description = Caller.ID, example = Caller.EXAMPLE) @PathParam("id") UUID id,
            @Parameter(
                            description = Caller.PREFER,
                            example = "respond-async",
                            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
                    @HeaderParam("Prefer")
                    String prefer,
            @Context UriInfo uri,
            @Context HttpHeaders headers) {
        return jobs.accepted(service.reproduce(id, caller.actor(), caller.at()), uri, headers);
    }

    private RestResponse<ConsolidatedReportView> answer(UUID id) {
        return Answers.ok(
                reader.view(id, caller.actor()).orElseThrow(() -> new ProblemException(KitProblem.NOT_FOUND)));
    }
}
